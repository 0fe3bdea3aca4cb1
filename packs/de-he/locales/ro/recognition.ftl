step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. Pentru școlile de stat din Hessa decide academia profesorilor (Hessische Lehrkräfteakademie).
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.
