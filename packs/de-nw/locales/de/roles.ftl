role-municipal-integration-centre = Kommunales Integrationszentrum (KI)
    .find = Fragen Sie im Rathaus Ihrer Stadt oder bei der Kreisverwaltung nach dem Kommunalen Integrationszentrum.
