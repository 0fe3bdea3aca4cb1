role-municipal-integration-centre = Municipal integration centre (Kommunales Integrationszentrum, KI)
    .find = Ask at the town hall of your city or at the district administration (Kreisverwaltung) for the Kommunales Integrationszentrum.
