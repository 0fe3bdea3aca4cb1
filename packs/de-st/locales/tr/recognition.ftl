step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Saksonya-Anhalt’ta Halle (Saale) şehrindeki LISA’da bulunan öğretmenlik eyalet sınav dairesi (Landesprüfungsamt für Lehrämter) karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
