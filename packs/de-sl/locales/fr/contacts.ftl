contact-immigration-office-sl = Office central des étrangers de la Sarre (Zentrale Ausländerbehörde Saarland), Lebach
    .note = Compétent pour toute la Sarre. Sans rendez-vous, on ne vous reçoit pas ; vous recevez le rendez-vous par la poste ou par e-mail. Le mieux est d’écrire une lettre ou un e-mail.
contact-reception-centre-sl = Centre d’accueil du Land à Lebach (Landesaufnahmestelle, centre de premier accueil, Erstaufnahmeeinrichtung)
    .note = Toutes les personnes qui demandent l’asile dans la Sarre se présentent ici. Le centre donne sur trois rues : Schlesierallee 17, Oderring 16 et Pommernstraße 1.
contact-recognition-health-sl = Office des affaires sociales (Landesamt für Soziales, LAS), service central des métiers de la santé (Zentralstelle für Gesundheitsberufe)
    .note = Compétent pour toute la Sarre : médecins et autres métiers de la santé à études universitaires, soins infirmiers et les autres métiers de la santé.
contact-school-authority-sl = Ministère de l’éducation et de la culture de la Sarre (Ministerium für Bildung und Kultur)
    .note = Demandez d’abord dans une école près de chez vous. Le ministère est l’administration scolaire du Land ; sa page explique comment on reconnaît les diplômes scolaires de l’étranger.
