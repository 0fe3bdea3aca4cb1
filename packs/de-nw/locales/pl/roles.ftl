role-municipal-integration-centre = Gminne centrum integracji (Kommunales Integrationszentrum, KI)
    .find = Proszę zapytać w ratuszu swojego miasta lub w administracji powiatu (Kreisverwaltung) o Kommunales Integrationszentrum.
