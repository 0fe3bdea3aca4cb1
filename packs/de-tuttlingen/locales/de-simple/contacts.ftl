contact-immigration-office = Ausländerbehörde der Stadt Tuttlingen
    .note = Das Landratsamt ist für die Stadt Tuttlingen nicht zuständig. Adresse und Telefon der Stadt finden Sie auf bamf-navi.bamf.de. Fragen Sie vorher nach einem Termin.
contact-integration-page = Stadt Tuttlingen: Integration
    .note = Seite der Stadt für Menschen, die neu in Tuttlingen sind. Es geht um Sprachförderung (Hilfe beim Deutschlernen), Jugendarbeit (Angebote für junge Menschen) und Treffen.
contact-integration-managers = Integrationsmanagement der Stadt Tuttlingen
    .note = Seit 2018 hilft die Stadt mit Integrationsmanagerinnen und Integrationsmanagern. Sie helfen bei Briefen, Wohnung, Schule und Arbeit. Die Angaben sind von 2019: Fragen Sie im Rathaus, wie Sie sie erreichen.
contact-awo-youth-migration-service = Jugendmigrationsdienst der AWO in Tuttlingen (JMD)
    .note = Beratung für junge Menschen von 12 bis 27 Jahren. Adresse und Telefon finden Sie auf bamf-navi.bamf.de.
