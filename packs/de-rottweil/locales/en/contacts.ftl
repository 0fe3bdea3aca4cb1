contact-registration-office = Registration office (Bürgerbüro) Rottweil
    .note = This is where you register your address. Call first and ask whether you need an appointment.
contact-immigration-office = Immigration office (Ausländerbehörde) of the town of Rottweil
    .note = Only for people who live in the town of Rottweil. Make an appointment first.
contact-integration-page = Town of Rottweil: migration and integration
    .note = The town's page about what there is for people who are new in Rottweil.
