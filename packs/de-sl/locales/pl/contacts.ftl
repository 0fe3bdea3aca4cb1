contact-immigration-office-sl = Centralny urząd ds. cudzoziemców Saary (Zentrale Ausländerbehörde), Lebach
    .note = Właściwy dla całej Saary. Bez terminu nikt Państwa nie przyjmie; termin dostaje się pocztą lub przez e-mail. Najlepiej napisać list lub e-mail.
contact-reception-centre-sl = Krajowy punkt przyjęć (Landesaufnahmestelle) Lebach, ośrodek pierwszego przyjęcia (Erstaufnahmeeinrichtung)
    .note = Tutaj zgłaszają się wszyscy, którzy ubiegają się o azyl w Saarze. Leży przy trzech ulicach: Schlesierallee 17, Oderring 16 i Pommernstraße 1.
contact-recognition-health-sl = Urząd kraju ds. społecznych (Landesamt für Soziales, LAS), centralne biuro zawodów medycznych (Zentralstelle für Gesundheitsberufe)
    .note = Właściwy dla całej Saary: lekarki i lekarze oraz inne akademickie zawody medyczne, pielęgniarstwo i pozostałe zawody medyczne.
contact-school-authority-sl = Ministerstwo edukacji i kultury (Ministerium für Bildung und Kultur) Saary
    .note = Proszę najpierw zapytać w szkole w pobliżu. Ministerstwo jest władzą szkolną kraju związkowego; jego strona wyjaśnia, jak uznaje się świadectwa szkolne z zagranicy.
