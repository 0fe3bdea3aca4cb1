contact-immigration-office-sl = Central immigration office of Saarland (Zentrale Ausländerbehörde), Lebach
    .note = Responsible for the whole of Saarland. Nobody is received without an appointment; you get it by post or e-mail. It is best to write a letter or an e-mail.
contact-reception-centre-sl = Reception centre Lebach (Landesaufnahmestelle, Erstaufnahmeeinrichtung)
    .note = Everybody who seeks asylum in Saarland reports here. It is in three streets: Schlesierallee 17, Oderring 16 and Pommernstraße 1.
contact-recognition-health-sl = State office for social affairs (Landesamt für Soziales, LAS), central office for health professions
    .note = Responsible for the whole of Saarland: doctors and other academic health professions, nursing and the other health professions.
contact-school-authority-sl = Ministry of education (Ministerium für Bildung und Kultur) of Saarland
    .note = Ask at a school near you first. The ministry is the state’s school authority; its page explains how school certificates from abroad are recognised.
