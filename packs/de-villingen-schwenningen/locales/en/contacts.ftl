contact-registration-office = Registration office (Bürgeramt) Villingen-Schwenningen
    .note = This is where you register your address. You find the street on the town's website.
contact-immigration-office = Immigration office (Ausländerbehörde) Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = The town itself is responsible, not the district office. Ask for an appointment first.
contact-integration-office = Integration office (Integrationsförderung) of Villingen-Schwenningen
    .note = The town's integration and refugee officers are there for everybody who is new. Ask also for language and culture mediators, for parent mentors and for the guide for newcomers (Wegweiser für Neuzugewanderte).
