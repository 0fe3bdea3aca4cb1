step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Rheinland-Pfalz’da devlet okulları için Eğitim Bakanlığı (Ministerium für Bildung) karar verir. Başvuruyu internetten yaparsınız.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.
