step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Baden-Württemberg’de bütün okul türleri için Tübingen bölge idaresi (Regierungspräsidium Tübingen) karar verir. C2 seviyesinde Almanca veya C1 ve bir mülakat (Kolloquium) gerekir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için Baden-Württemberg mühendisler odasına (Ingenieurkammer Baden-Württemberg) başvurun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
