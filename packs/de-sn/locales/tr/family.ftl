step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Önce eyalet okul ve eğitim dairesindeki (Landesamt für Schule und Bildung, LaSuB) ücretsiz özel eğitim danışmanlığına (Besondere Bildungsberatung) gidin. Hâlâ Almanca öğrenen bir çocuğa orada çoğunlukla bir hazırlık sınıfında (Vorbereitungsklasse) yer verilir. 18 yaşından büyük olan ve lise diploması (Abitur) almak isteyen, bir Kolleg’e (yetişkin lisesi) başvurur.
    .why = Saksonya’da oturan bütün çocuklar okula gitmek zorundadır. Oturum durumu önemli değildir.
