# All steps, by when they come.

plan-heading = Mein Plan
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Jetzt und überfällig
# Heading above steps.
plan-week = Diese Woche
# Heading above steps: the first weeks in the city.
plan-weeks = In den ersten Wochen
# Heading above steps: the first months in the city.
plan-months = In den ersten Monaten
# Heading above steps that depend on something that has not happened yet.
plan-event = Wenn es so weit ist
# Heading above steps that come in years.
plan-later = Später
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = Ab { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } Schritt betrifft Sie vielleicht
       *[other] { $count } Schritte betreffen Sie vielleicht
    }
# Heading above steps that are done.
plan-done = Erledigt
# Heading above steps that the person has put aside.
plan-set-aside = Beiseitegelegt
plan-nothing-open = Hier ist nichts mehr offen.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Das liegt wahrscheinlich hinter Ihnen. Alles erledigt?
plan-behind-explain = Ist etwas noch nicht erledigt? Dann nehmen Sie dort das Häkchen weg. Dieser Schritt bleibt offen.
# Button: all steps that are still ticked are done.
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
plan-occasions-explain = Tippen Sie es an. Dann zeigt Ihr Plan, was zu tun ist und bis wann.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Eingetragen
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Eingetragen: { $date }
# Button, a verb.
plan-occasion-save = Speichern
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Zurücknehmen
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Gespeichert. { $count } Schritt hat jetzt ein neues Datum.
       *[other] Gespeichert. { $count } Schritte haben jetzt ein neues Datum.
    }
plan-occasion-said-none = Gespeichert. Ihr Plan richtet sich jetzt danach.
