contact-zag-health = Zentrale Anerkennungsstelle (ZAG), Bezirksregierung Münster: Pflege und Gesundheitsfachberufe
    .note = Zuständig für ganz Nordrhein-Westfalen. Sie zeigen, dass Sie hier arbeiten oder arbeiten wollen, zum Beispiel mit einer Zusage vom Arbeitgeber.
contact-zag-licence = Zentrale Anerkennungsstelle (ZAG), Bezirksregierung Münster: Approbation
    .note = Zuständig für ganz Nordrhein-Westfalen, wenn Sie Ihre Ausbildung im Ausland gemacht haben: Ärztinnen und Ärzte, Zahnmedizin, Apotheke, Psychotherapie.
contact-reception-centre-bochum = Landeserstaufnahmeeinrichtung (LEA) Bochum
    .note = Erste Anlaufstelle für Menschen, die in Nordrhein-Westfalen Asyl suchen. Sie melden sich dort persönlich. Die Adresse finden Sie auf der Internetseite.
contact-anti-discrimination-nrw = Servicestellen für Antidiskriminierungsarbeit in Nordrhein-Westfalen
    .note = Mehr als 40 Stellen beraten Menschen, die wegen ihrer Herkunft, Hautfarbe, Religion oder Sprache benachteiligt werden. Auf der Seite finden Sie den Weg zur Liste.
