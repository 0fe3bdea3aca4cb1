contact-reception-centre-suhl = First reception centre (Erstaufnahmeeinrichtung) Suhl
    .note = The first reception for people who seek asylum in Thuringia.
