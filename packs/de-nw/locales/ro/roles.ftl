role-municipal-integration-centre = Centru comunal de integrare (Kommunales Integrationszentrum, KI)
    .find = Întrebați la primăria orașului (Rathaus) sau la administrația districtului (Kreisverwaltung) de Kommunales Integrationszentrum.
