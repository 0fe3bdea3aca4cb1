contact-reception-centre-suhl = Erstaufnahmeeinrichtung Suhl
    .note = Erste Aufnahme für Menschen, die in Thüringen Asyl suchen.
