step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki okula veya okul dairesine (Schulamt) yazdırın. Yeni ailelere çoğu zaman belediye uyum merkezi (Kommunales Integrationszentrum, KI) yardım eder. 30 Eylül’e kadar altı yaşını dolduran çocuk, aynı yılın 1 Ağustos’unda okula başlar.
    .why = Kuzey Ren-Vestfalya’da oturan bütün çocuklar okula gitmek zorundadır. İltica sürecindeki çocuklar için zorunluluk, aile bir şehre veya belediyeye gönderilince başlar.
