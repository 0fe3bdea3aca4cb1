step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Kuzey Ren-Vestfalya’da devlet okulları için, diplomanız AB, AEA veya İsviçre’dense Arnsberg bölge hükûmeti (Bezirksregierung Arnsberg), yoksa Detmold bölge hükûmeti (Bezirksregierung Detmold) karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için oturduğunuz yerdeki bölge hükûmetine (Bezirksregierung) başvurun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
