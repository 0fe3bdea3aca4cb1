contact-district-immigration-office = Immigration and naturalisation office (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = For the whole district except Villingen-Schwenningen and Donaueschingen: there the town is responsible. You need an appointment. Always bring your passport and, if needed, a person who interprets.
