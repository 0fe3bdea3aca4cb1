step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Mecklenburg-Vorpommern’de devlet okulları için Eğitim Bakanlığı (Bildungsministerium) karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için Mecklenburg-Vorpommern mühendisler odasına (Ingenieurkammer Mecklenburg-Vorpommern) başvurun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
