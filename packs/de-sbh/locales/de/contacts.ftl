contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Kostenlose Beratung in Villingen-Schwenningen für alle drei Landkreise: für internationale Fachkräfte, Auszubildende, Studierende, Familien und Betriebe. Es gibt auch Seminare und den „Club der Kulturen“ für die Freizeit. Arbeit vermittelt das Welcome Center nicht.
