step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Aşağı Saksonya’da AB, AEA ve İsviçre’den diplomalara Lüneburg bölgesel eyalet okul ve eğitim dairesi (Regionales Landesamt für Schule und Bildung, RLSB) karar verir. Başka bir ülkeden diplomayla kimin yetkili olduğunu önce oraya sorun.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için Aşağı Saksonya mühendisler odasına (Ingenieurkammer Niedersachsen) başvurun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.
