step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Saksonya’daki okullar için eyalet okul ve eğitim dairesi (Landesamt für Schule und Bildung, LaSuB) karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, Saksonya mühendisler odasının (Ingenieurkammer Sachsen) listesine kaydolun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
