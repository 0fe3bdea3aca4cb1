role-municipal-integration-centre = مركز الاندماج البلدي (Kommunales Integrationszentrum, KI)
    .find = اسأل في بلدية مدينتك أو في إدارة المقاطعة (Kreisverwaltung) عن Kommunales Integrationszentrum.
