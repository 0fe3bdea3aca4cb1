role-municipal-integration-centre = Муниципальный интеграционный центр (Kommunales Integrationszentrum, KI)
    .find = Спросите о Kommunales Integrationszentrum в ратуше своего города или в районной администрации (Kreisverwaltung).
