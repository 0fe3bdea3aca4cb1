contact-registration-office = Registration office (Bürgerbüro) Tuttlingen
    .note = This is where you register your address. The villages that belong to the town have offices too, for example Möhringen and Nendingen.
contact-immigration-office = Immigration office (Ausländerbehörde) of the town of Tuttlingen
    .note = The district office is not responsible for the town of Tuttlingen: ask the town. Ask for an appointment first.
contact-integration-page = Town of Tuttlingen: integration
    .note = The town's page about help with German, youth work and meetings for people who are new in Tuttlingen.
