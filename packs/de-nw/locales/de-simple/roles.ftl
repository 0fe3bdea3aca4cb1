role-municipal-integration-centre = Kommunales Integrationszentrum (KI, hilft Menschen, die neu sind)
    .find = Fragen Sie im Rathaus Ihrer Stadt oder bei der Kreisverwaltung (Amt des Kreises) nach dem Kommunalen Integrationszentrum.
