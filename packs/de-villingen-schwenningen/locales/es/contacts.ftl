contact-immigration-office = Oficina de extranjería (Ausländerbehörde) de Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = Es responsable la ciudad misma, no la administración del distrito (Landratsamt). La dirección y el teléfono están en bamf-navi.bamf.de. Pregunte antes por una cita.
contact-integration-office = Oficina de integración (Integrationsförderung) de la ciudad de Villingen-Schwenningen
    .note = Los encargados de integración y de refugiados (Integrations- und Flüchtlingsbeauftragte) atienden a todas las personas que son nuevas. Pregunte también por mediadores de idioma y cultura (Sprach- und Kulturmittler), por mentores de padres (Elternmentoren) y por la guía «Wegweiser für Neuzugewanderte».
contact-parent-mentors = Mentoras y mentores interculturales de padres (Interkulturelle Elternmentorinnen und Elternmentoren) en Villingen-Schwenningen
    .note = Acompañan a los padres. Pregunte en la oficina de integración (Integrationsförderung) de la ciudad.
