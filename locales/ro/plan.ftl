# All steps, by when they come.

plan-heading = Planul meu
plan-now-overdue = Acum și întârziate
plan-week = Săptămâna aceasta
plan-weeks = În primele săptămâni
plan-months = În primele luni
plan-event = Când vine momentul
plan-later = Mai târziu
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = De la { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } pas poate vă privește
        [few] { $count } pași poate vă privesc
       *[other] { $count } de pași poate vă privesc
    }
plan-done = Rezolvate
plan-set-aside = Puse deoparte
plan-nothing-open = Aici nu mai este nimic de făcut.

## What is long over

plan-behind = Acestea sunt probabil deja făcute. Totul este rezolvat?
plan-behind-explain = Ceva nu este încă rezolvat? Atunci scoateți bifa acolo. Acest pas rămâne deschis.
plan-behind-yes = Da, rezolvat
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Vedeți pasul: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } pas este acum rezolvat.
        [few] { $count } pași sunt acum rezolvați.
       *[other] { $count } de pași sunt acum rezolvați.
    }

## What may happen

plan-occasions = S-a schimbat ceva?
plan-occasions-explain = Atingeți ce se potrivește. Apoi planul vă arată ce este de făcut și până când.
plan-occasion-told = Notat
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Notat: { $date }
plan-occasion-save = Salvați
plan-occasion-take-back = Retrageți
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Salvat. { $count } pas are acum o dată nouă.
        [few] Salvat. { $count } pași au acum o dată nouă.
       *[other] Salvat. { $count } de pași au acum o dată nouă.
    }
plan-occasion-said-none = Salvat. Planul dumneavoastră ține acum cont de asta.
