contact-district-immigration-office = Immigration office (Ausländerbehörde), Landratsamt Rottweil
    .note = For the smaller towns and villages of the district. Larger towns have an immigration office of their own: ask at the town hall of your town first.
contact-district-driving-licence-office = Driving licence office (Führerscheinstelle), Landratsamt Rottweil
    .note = For the whole district.
contact-district-youth-welfare-office = Youth welfare office (Jugendamt), Landratsamt Rottweil
    .note = For the whole district.
