contact-immigration-office = Villingen-Schwenningen yabancılar dairesi (Ausländerbehörde; Bürgeramt, Abteilung Ausländerwesen)
    .note = Şehrin kendisi yetkilidir, ilçe idaresi (Landratsamt) değil. Adresi ve telefonu bamf-navi.bamf.de sayfasında bulursunuz. Önceden randevu isteyin.
contact-integration-office = Villingen-Schwenningen şehrinin uyum desteği (Integrationsförderung)
    .note = Uyum ve mülteci görevlileri (Integrations- und Flüchtlingsbeauftragte) yeni gelen herkes için yetkili kişilerdir. Dil ve kültür aracılarını (Sprach- und Kulturmittler), anne baba mentorlarını (Elternmentoren) ve „Wegweiser für Neuzugewanderte“ (yeni gelenler için yol gösterici) kitapçığını da sorun.
contact-parent-mentors = Villingen-Schwenningen’de kültürlerarası anne baba mentorları (Interkulturelle Elternmentorinnen und Elternmentoren)
    .note = Anne babalara eşlik ederler. Şehrin uyum desteğine (Integrationsförderung) sorun.
