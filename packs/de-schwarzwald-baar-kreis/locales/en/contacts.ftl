contact-district-immigration-office = Immigration and naturalisation office (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = For the whole district except Villingen-Schwenningen and Donaueschingen: there the town is responsible. You need an appointment. Always bring your passport and, if needed, a person who interprets.
contact-district-driving-licence-office = Driving licence office (Führerscheinstelle), Landratsamt Schwarzwald-Baar-Kreis
    .note = For the whole district, also for Villingen-Schwenningen and Donaueschingen.
contact-district-vehicle-office = Vehicle registration office (Kfz-Zulassungsstelle), Landratsamt Schwarzwald-Baar-Kreis
    .note = In Villingen and in Donaueschingen. Book an appointment first.
contact-district-youth-welfare-office = Youth welfare office (Jugendamt), Landratsamt Schwarzwald-Baar-Kreis
    .note = If you live in Villingen-Schwenningen, ask whether the youth office of the town or of the district is responsible.
