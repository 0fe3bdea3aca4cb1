contact-immigration-office = Immigration office (Ausländerbehörde) of the town of Tuttlingen
    .note = The district office is not responsible for the town of Tuttlingen. You find the town’s address and phone on bamf-navi.bamf.de. Ask for an appointment first.
contact-integration-page = Town of Tuttlingen: integration
    .note = The town’s page about help with German, youth work and meetings for people who are new in Tuttlingen.
contact-integration-managers = Integration management (Integrationsmanagement) of the town of Tuttlingen
    .note = Since 2018 the town’s integration managers have helped with letters, housing, school and work. This was written in 2019: ask at the town hall how to reach them.
contact-awo-youth-migration-service = Youth migration service (Jugendmigrationsdienst, JMD) of AWO in Tuttlingen
    .note = Advice for young people from 12 to 27. You find address and phone on bamf-navi.bamf.de.
