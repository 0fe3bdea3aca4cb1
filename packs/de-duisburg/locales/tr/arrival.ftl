step-register-address = Adresinizi kaydettirin (Anmeldung)
    .summary = Taşındıktan sonra iki hafta içinde Duisburg şehrinin adres kayıt servisinde (Bürgerservice) kaydolun. Randevuyu internetten alın. Bu kadar çabuk boş randevu yoksa sonraki randevuyu alın. Kimlik veya pasaportu ve ev sahibi teyidini (Wohnungsgeberbestätigung) getirin.
    .why = Birçok şey buna bağlıdır: vergi kimlik numaranız (Steuer-ID), oturum izni (Aufenthaltstitel), kreş yeri (Kita). Size tekrar tekrar gerekecek olan bir adres kayıt belgesi (Meldebestätigung) alırsınız.
