contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Безплатна консультація у Філлінген-Швеннінгені для всіх трьох районів: для міжнародних фахівців, учнів професійного навчання, студентів, родин і підприємств. Є також семінари та «Club der Kulturen» для дозвілля. Роботу Welcome Center не підшукує.
