contact-immigration-office = Oficina de extranjería (Ausländerbehörde) de la ciudad de Tuttlingen
    .note = Para la ciudad de Tuttlingen no es responsable la administración del distrito (Landratsamt). La dirección y el teléfono de la ciudad están en bamf-navi.bamf.de. Pregunte antes por una cita.
contact-integration-page = Ciudad de Tuttlingen: integración
    .note = Página de la ciudad sobre apoyo con el idioma, trabajo con jóvenes y encuentros para personas que son nuevas en Tuttlingen.
contact-integration-managers = Gestión de la integración (Integrationsmanagement) de la ciudad de Tuttlingen
    .note = Desde 2018 la ciudad ayuda, con gestoras y gestores de integración, con cartas, vivienda, escuela y trabajo. Los datos son de 2019: pregunte en el ayuntamiento cómo contactarlos.
contact-awo-youth-migration-service = Servicio de migración para jóvenes (Jugendmigrationsdienst, JMD) de la AWO en Tuttlingen
    .note = Asesoramiento para jóvenes de 12 a 27 años. La dirección y el teléfono están en bamf-navi.bamf.de.
