step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. 30 Eylül’e kadar altı yaşını dolduran (veya doğum günü 1 Ekim olan) çocuk o yıl okula başlar. Doğum günü 1 Temmuz ile 30 Eylül arasındaysa bir yıl bekleyebilirsiniz: Bunu okula 1 Mayıs’a kadar söyleyin.
    .why = Aşağı Saksonya’da oturan bütün çocuklar on iki yıl boyunca veya 18. doğum gününe kadar okula gitmek zorundadır. Çocuğunuz 15 yaşında veya daha sonra yeni geldiyse, genel okul ile meslek okulu arasında seçim yaparsınız.
