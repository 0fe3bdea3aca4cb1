contact-immigration-office = Office des étrangers (Ausländerbehörde) de la ville de Tuttlingen
    .note = Pour la ville de Tuttlingen, l’administration du district (Landratsamt) n’est pas compétente. Vous trouvez l’adresse et le téléphone de la ville sur bamf-navi.bamf.de. Demandez d’abord un rendez-vous.
contact-integration-page = Ville de Tuttlingen : intégration
    .note = Page de la ville sur l’aide à l’apprentissage de la langue, le travail avec les jeunes et les rencontres pour les personnes nouvelles à Tuttlingen.
contact-integration-managers = Gestion de l’intégration (Integrationsmanagement) de la ville de Tuttlingen
    .note = Depuis 2018, la ville aide, avec des gestionnaires de l’intégration, pour les lettres, le logement, l’école et le travail. Ces informations datent de 2019 : demandez à la mairie comment les joindre.
contact-awo-youth-migration-service = Service jeunesse et migration (Jugendmigrationsdienst, JMD) de l’AWO à Tuttlingen
    .note = Conseil pour les jeunes de 12 à 27 ans. Vous trouvez l’adresse et le téléphone sur bamf-navi.bamf.de.
