plan-heading = Planul meu
plan-now-overdue = Acum și întârziate
plan-week = Săptămâna aceasta
plan-weeks = În primele săptămâni
plan-months = În primele luni
plan-event = Când vine momentul
plan-later = Mai târziu
plan-from = De la { $date }
plan-perhaps =
    { $count ->
        [one] { $count } pas poate vă privește
        [few] { $count } pași poate vă privesc
       *[other] { $count } de pași poate vă privesc
    }
plan-done = Rezolvate
plan-set-aside = Puse deoparte
plan-nothing-open = Aici nu mai este nimic de făcut.
plan-behind = Acestea sunt probabil deja făcute. Totul este rezolvat?
plan-behind-explain = Ceva nu este încă rezolvat? Atunci scoateți bifa acolo. Acest pas rămâne deschis.
plan-behind-yes = Da, rezolvat
plan-behind-look = Vedeți pasul: { $step }
plan-behind-said =
    { $count ->
        [one] { $count } pas este acum rezolvat.
        [few] { $count } pași sunt acum rezolvați.
       *[other] { $count } de pași sunt acum rezolvați.
    }
plan-occasions = S-a schimbat ceva?
plan-occasions-explain = Atingeți ce se potrivește. Apoi planul vă arată ce este de făcut și până când.
plan-occasion-told = Notat
plan-occasion-told-on = Notat: { $date }
plan-occasion-save = Salvați
plan-occasion-take-back = Retrageți
plan-occasion-said =
    { $count ->
        [one] Salvat. { $count } pas are acum o dată nouă.
        [few] Salvat. { $count } pași au acum o dată nouă.
       *[other] Salvat. { $count } de pași au acum o dată nouă.
    }
plan-occasion-said-none = Salvat. Planul dumneavoastră ține acum cont de asta.
