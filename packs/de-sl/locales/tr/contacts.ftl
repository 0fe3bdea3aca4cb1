contact-immigration-office-sl = Saarland merkezi yabancılar dairesi (Zentrale Ausländerbehörde), Lebach
    .note = Bütün Saarland için yetkilidir. Randevusuz kabul edilmezsiniz; randevuyu postayla veya e-postayla alırsınız. En iyisi bir mektup veya e-posta yazın.
contact-reception-centre-sl = Lebach eyalet kabul yeri (Landesaufnahmestelle; ilk kabul merkezi, Erstaufnahmeeinrichtung)
    .note = Saarland’da iltica arayan herkes buraya başvurur. Üç cadde üzerindedir: Schlesierallee 17, Oderring 16 ve Pommernstraße 1.
contact-recognition-health-sl = Eyalet sosyal işler dairesi (Landesamt für Soziales, LAS), sağlık meslekleri merkezi (Zentralstelle für Gesundheitsberufe)
    .note = Bütün Saarland için yetkilidir: doktorlar ve yükseköğrenim gerektiren diğer sağlık meslekleri, bakım ve öbür sağlık meslekleri.
contact-school-authority-sl = Saarland Eğitim ve Kültür Bakanlığı (Ministerium für Bildung und Kultur)
    .note = Önce yakınınızdaki bir okula sorun. Bakanlık eyaletin okul dairesidir; sayfası yurt dışından okul diplomalarının nasıl tanındığını açıklar.
