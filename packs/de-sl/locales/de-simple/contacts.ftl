contact-immigration-office-sl = Zentrale Ausländerbehörde Saarland, Lebach
    .note = Zuständig für das ganze Saarland. Ohne Termin können Sie nicht hinein. Den Termin bekommen Sie mit der Post oder mit einer E-Mail. Schreiben Sie am besten einen Brief oder eine E-Mail.
contact-reception-centre-sl = Landesaufnahmestelle Lebach (Erstaufnahmeeinrichtung, erste Unterkunft)
    .note = Hier melden sich alle, die im Saarland Asyl suchen. Sie liegt an drei Straßen: Schlesierallee 17, Oderring 16 und Pommernstraße 1.
contact-recognition-health-sl = Landesamt für Soziales (LAS), Zentralstelle für Gesundheitsberufe
    .note = Zuständig für das ganze Saarland: Ärztinnen und Ärzte und andere akademische Heilberufe (medizinische Berufe mit Studium), Pflege und die anderen Gesundheitsberufe.
contact-school-authority-sl = Ministerium für Bildung und Kultur des Saarlandes
    .note = Fragen Sie zuerst bei einer Schule in Ihrer Nähe. Das Ministerium ist die Schulbehörde des Landes. Seine Seite erklärt, wie Schulzeugnisse aus dem Ausland anerkannt werden.
