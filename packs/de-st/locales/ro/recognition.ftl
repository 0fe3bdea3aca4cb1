step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. În Saxonia-Anhalt decide oficiul landului pentru examenele profesorilor (Landesprüfungsamt für Lehrämter) din LISA în Halle (Saale).
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.
