step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. Çocuğunuz hâlâ Almanca öğreniyorsa okul veya okul dairesi (Schulamt) onu DaZ merkezi (DaZ-Zentrum, Deutsch als Zweitsprache; ikinci dil olarak Almanca) olan bir okula gönderir.
    .why = Schleswig-Holstein’da evi olan bütün çocuklar okula gitmek zorundadır. Alman pasaportu olmayan 6 ile 18 yaş arası bir çocuk taşınıp gelince okul dairesi bunu adres kayıt dairesinden (Meldebehörde) öğrenir. Eyaletin bir barınma yerinde yaşıyorsanız dersleri orada sorun.
