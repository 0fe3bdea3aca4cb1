step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. Pentru școlile de stat din Renania-Palatinat decide ministerul educației (Ministerium für Bildung). Cererea o faceți online.
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.
