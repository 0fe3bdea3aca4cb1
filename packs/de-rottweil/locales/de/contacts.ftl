contact-registration-office = Bürgerbüro Rottweil
    .note = Hier melden Sie Ihre Adresse an. Rufen Sie vorher an und fragen Sie, ob Sie einen Termin brauchen.
contact-immigration-office = Ausländerbehörde der Stadt Rottweil
    .note = Nur für Menschen, die in der Stadt Rottweil wohnen. Vereinbaren Sie vorher einen Termin.
contact-integration-page = Stadt Rottweil: Migration und Integration
    .note = Seite der Stadt über Angebote für Menschen, die neu in Rottweil sind.
