contact-immigration-office = Ausländerbehörde der Stadt Tuttlingen
    .note = Für die Stadt Tuttlingen ist das Landratsamt nicht zuständig. Adresse und Telefon der Stadt finden Sie auf bamf-navi.bamf.de. Fragen Sie vorher nach einem Termin.
contact-integration-page = Stadt Tuttlingen: Integration
    .note = Seite der Stadt über Sprachförderung, Jugendarbeit und Treffen für Menschen, die neu in Tuttlingen sind.
contact-integration-managers = Integrationsmanagement der Stadt Tuttlingen
    .note = Seit 2018 hilft die Stadt mit Integrationsmanagerinnen und Integrationsmanagern bei Briefen, Wohnung, Schule und Arbeit. Die Angaben sind von 2019: Fragen Sie im Rathaus, wie Sie sie erreichen.
contact-awo-youth-migration-service = Jugendmigrationsdienst der AWO in Tuttlingen (JMD)
    .note = Beratung für junge Menschen von 12 bis 27 Jahren. Adresse und Telefon finden Sie auf bamf-navi.bamf.de.
