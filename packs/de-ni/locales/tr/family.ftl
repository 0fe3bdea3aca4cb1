step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. Altıncı doğum günü en geç 1 Ekim’de olan çocuk aynı yılın yazında okula başlar. Bu doğum günü 2 Temmuz ile 1 Ekim arasındaysa bir yıl bekleyebilirsiniz: Bunu okula, okul başlamadan önceki 1 Mayıs’a kadar yazın.
    .why = Aşağı Saksonya’da oturan bütün çocuklar on iki yıl boyunca veya 18. doğum gününe kadar okula gitmek zorundadır. Çocuğunuz 15 yaşında veya daha sonra yeni geldiyse, genel okul ile meslek okulu arasında seçim yaparsınız.
