contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Kostenlose Beratung in Villingen-Schwenningen für alle drei Landkreise. Sie ist für Fachkräfte aus dem Ausland, Auszubildende, Studierende, Familien und Betriebe. Es gibt auch Seminare (Kurse) und den „Club der Kulturen“ für die Freizeit. Das Welcome Center vermittelt keine Arbeit: Es sucht keine Stelle für Sie.
