contact-registration-office = Bürgerbüro Tuttlingen
    .note = Hier melden Sie Ihre Adresse an. Auch die Ortsteile haben Ortsverwaltungen, zum Beispiel Möhringen und Nendingen.
contact-immigration-office = Ausländerbehörde der Stadt Tuttlingen
    .note = Für die Stadt Tuttlingen ist das Landratsamt nicht zuständig, fragen Sie bei der Stadt. Fragen Sie vorher nach einem Termin.
contact-integration-page = Stadt Tuttlingen: Integration
    .note = Seite der Stadt über Sprachförderung, Jugendarbeit und Treffen für Menschen, die neu in Tuttlingen sind.
