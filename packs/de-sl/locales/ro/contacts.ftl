contact-immigration-office-sl = Oficiul central pentru străini din Saarland (Zentrale Ausländerbehörde), Lebach
    .note = Competent pentru tot Saarland. Fără programare nu sunteți primit(ă); programarea o primiți prin poștă sau e-mail. Cel mai bine scrieți o scrisoare sau un e-mail.
contact-reception-centre-sl = Biroul de primire al landului (Landesaufnahmestelle) Lebach, centru de primire (Erstaufnahmeeinrichtung)
    .note = Aici se prezintă toți cei care caută azil în Saarland. Se află pe trei străzi: Schlesierallee 17, Oderring 16 și Pommernstraße 1.
contact-recognition-health-sl = Oficiul landului pentru probleme sociale (Landesamt für Soziales, LAS), biroul central pentru profesii medicale (Zentralstelle für Gesundheitsberufe)
    .note = Competent pentru tot Saarland: medici și alte profesii medicale academice, îngrijire medicală și celelalte profesii medicale.
contact-school-authority-sl = Ministerul educației și culturii (Ministerium für Bildung und Kultur) din Saarland
    .note = Întrebați mai întâi la o școală din apropiere. Ministerul este autoritatea școlară a landului; pagina lui explică cum sunt recunoscute diplomele școlare din străinătate.
