role-municipal-integration-centre = Centre communal d’intégration (Kommunales Integrationszentrum, KI)
    .find = Demandez le centre communal d’intégration (Kommunales Integrationszentrum) à la mairie de votre ville ou à l’administration du district (Kreisverwaltung).
