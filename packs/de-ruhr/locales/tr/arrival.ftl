step-migration-advice = Ücretsiz danışmanlık alın
    .summary = Randevu alın: 27 yaşından itibaren yetişkinler için MBE, 12 ile 27 yaş arası için genç göçmen danışmanlığı (Jugendmigrationsdienst, JMD), ikisi de ücretsizdir. Birden çok dairede yardıma ihtiyacınız varsa belediye uyum yönetimini (Kommunales Integrationsmanagement, KIM) sorun: Orada bir kişi size eşlik eder.
    .why = Orada bir insan size mektuplarda, başvurularda ve sorularda yardım eder, çoğu zaman kendi dilinizde de. Danışmanlık özellikle ilk üç yılda sizin içindir.
step-which-city = Doğru şehri bulun
    .summary = Ruhr bölgesinde (Ruhrgebiet) şehirler birbirine bitişiktir. Adresinize bakın: Oturduğunuz şehrin daireleri yetkilidir. Nerede çalıştığınız veya üniversite okuduğunuz bunun için önemli değildir.
    .why = Komşu şehrin dairesi sizi geri göndermek zorundadır ve zaman kaybedersiniz. Başka bir şehre taşınırsanız adres kayıt dairesi (Meldebehörde) ve yabancılar dairesi (Ausländerbehörde) de değişir.
