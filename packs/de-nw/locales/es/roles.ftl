role-municipal-integration-centre = Centro municipal de integración (Kommunales Integrationszentrum, KI)
    .find = Pregunte en el ayuntamiento de su ciudad o en la administración del distrito (Kreisverwaltung) por el centro municipal de integración (Kommunales Integrationszentrum).
