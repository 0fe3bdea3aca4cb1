step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. Pentru școlile de stat din Bavaria decide ministerul educației și culturii (Staatsministerium für Unterricht und Kultus).
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.
step-engineer-title = Lămuriți titlul de „Ingenieur/in” (inginer)
    .summary = Ca inginer sau ingineră aveți voie de regulă să lucrați fără autorizație. Dacă vreți să vă numiți așa cu o diplomă din străinătate, cereți autorizația: pentru construcții, tehnica clădirilor și a instalațiilor sau topografie la camera bavareză a inginerilor constructori (Bayerische Ingenieurekammer-Bau), pentru toate celelalte domenii la Regierung von Schwaben.
    .why = Denumirea profesiei este protejată prin legile landurilor. Pentru multe posturi nu aveți nevoie de ea.
