contact-immigration-office = Office des étrangers (Ausländerbehörde) de Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = C’est la ville elle-même qui est compétente, pas l’administration du district (Landratsamt). Vous trouvez l’adresse et le téléphone sur bamf-navi.bamf.de. Demandez d’abord un rendez-vous.
contact-integration-office = Service de l’intégration (Integrationsförderung) de la ville de Villingen-Schwenningen
    .note = Les personnes chargées de l’intégration et des réfugiés (Integrations- und Flüchtlingsbeauftragte) sont là pour toutes les personnes nouvelles. Demandez aussi les médiateurs de langue et de culture (Sprach- und Kulturmittler), les mentors de parents (Elternmentoren) et le guide « Wegweiser für Neuzugewanderte ».
contact-parent-mentors = Mentors interculturels de parents (Interkulturelle Elternmentorinnen und Elternmentoren) à Villingen-Schwenningen
    .note = Ils accompagnent les parents. Demandez au service de l’intégration (Integrationsförderung) de la ville.
