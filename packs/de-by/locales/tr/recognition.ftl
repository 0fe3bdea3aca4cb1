step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Bavyera’da devlet okulları için Eğitim Bakanlığı (Staatsministerium für Unterricht und Kultus) karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için başvurun: inşaat, bina ve tesisat tekniği veya haritacılık için Bavyera inşaat mühendisleri odasına (Bayerische Ingenieurekammer-Bau), diğer bütün dallar için Schwaben bölge hükûmetine (Regierung von Schwaben).
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
