contact-immigration-office = Ausländerbehörde der Stadt Tuttlingen
    .note = Für die Stadt Tuttlingen ist das Landratsamt nicht zuständig. Adresse und Telefon der Stadt finden Sie auf bamf-navi.bamf.de. Fragen Sie vorher nach einem Termin.
contact-integration-page = Stadt Tuttlingen: Integration
    .note = Seite der Stadt über Sprachförderung, Jugendarbeit und Treffen für Menschen, die neu in Tuttlingen sind.
