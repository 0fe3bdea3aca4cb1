# All steps, by when they come.

plan-heading = Mein Plan
plan-now-overdue = Jetzt oder schon zu spät
plan-week = Diese Woche
plan-weeks = In den ersten Wochen
plan-months = In den ersten Monaten
plan-event = Wenn es so weit ist
plan-later = Später
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = Ab { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } Schritt ist vielleicht für Sie wichtig
       *[other] { $count } Schritte sind vielleicht für Sie wichtig
    }
plan-done = Erledigt
plan-set-aside = Zur Seite gelegt
plan-nothing-open = Hier ist alles erledigt.

## What is long over

plan-behind = Das haben Sie wahrscheinlich schon gemacht. Ist alles erledigt?
plan-behind-explain = Ist etwas noch nicht erledigt? Dann nehmen Sie dort das Häkchen weg. Dieser Schritt bleibt offen.
plan-behind-yes = Ja, erledigt
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Schritt ansehen: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } Schritt ist jetzt erledigt.
       *[other] { $count } Schritte sind jetzt erledigt.
    }

## What may happen

plan-occasions = Hat sich etwas geändert?
plan-occasions-explain = Tippen Sie darauf. Dann zeigt Ihr Plan, was Sie tun müssen und bis wann.
plan-occasion-told = Eingetragen
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Eingetragen: { $date }
plan-occasion-save = Speichern
plan-occasion-take-back = Zurücknehmen
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Gespeichert. { $count } Schritt hat jetzt ein neues Datum.
       *[other] Gespeichert. { $count } Schritte haben jetzt ein neues Datum.
    }
plan-occasion-said-none = Gespeichert. Ihr Plan passt jetzt dazu.
