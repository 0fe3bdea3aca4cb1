role-municipal-integration-centre = Муніципальний інтеграційний центр (Kommunales Integrationszentrum, KI)
    .find = Запитайте про Kommunales Integrationszentrum у ратуші свого міста або в адміністрації району (Kreisverwaltung).
