contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Consiliere gratuită în Villingen-Schwenningen pentru toate cele trei districte: pentru lucrători calificați internaționali, oameni în formare profesională, studenți, familii și firme. Există și seminare și „Club der Kulturen” pentru timpul liber. Welcome Center nu găsește locuri de muncă.
