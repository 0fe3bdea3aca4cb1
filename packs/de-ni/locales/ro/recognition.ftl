step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. În Saxonia Inferioară, despre diplomele din UE, SEE și Elveția decide oficiul regional pentru școli și educație (Regionales Landesamt für Schule und Bildung, RLSB) Lüneburg. Cu o diplomă din altă țară, întrebați mai întâi acolo cine este competent.
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.
step-engineer-title = Lămuriți titlul de „Ingenieur/in” (inginer)
    .summary = Ca inginer sau ingineră aveți voie de regulă să lucrați fără autorizație. Dacă vreți să vă numiți așa cu o diplomă din străinătate, cereți autorizația la camera inginerilor (Ingenieurkammer Niedersachsen).
    .why = Denumirea profesiei este protejată prin legile landurilor. Pentru multe posturi nu aveți nevoie de ea.
