step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki okula veya okul dairesine (Schulamt) yazdırın. 30 Haziran’a kadar altı yaşını dolduran çocuk aynı yıl okula başlar. Yeni gelen çocuklar için çoğu zaman Almanca öğrenmek üzere hazırlık sınıfları (Vorbereitungsklassen, VKL) vardır.
    .why = Baden-Württemberg’de oturan bütün çocuklar okula gitmek zorundadır. İltica sürecindeki veya Duldung’u olan çocuklar için zorunluluk geldikten altı ay sonra başlar.
