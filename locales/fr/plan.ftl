# All steps, by when they come.

plan-heading = Mon plan
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Maintenant et en retard
# Heading above steps.
plan-week = Cette semaine
# Heading above steps: the first weeks in the city.
plan-weeks = Les premières semaines
# Heading above steps: the first months in the city.
plan-months = Les premiers mois
# Heading above steps that depend on something that has not happened yet.
plan-event = Le moment venu
# Heading above steps that come in years.
plan-later = Plus tard
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = À partir du { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } étape vous concerne peut-être
        [many] { $count } d’étapes vous concernent peut-être
       *[other] { $count } étapes vous concernent peut-être
    }
# Heading above steps that are done.
plan-done = Terminé
# Heading above steps that the person has put aside.
plan-set-aside = Mis de côté
plan-nothing-open = Il n’y a plus rien à faire ici.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Cela est sans doute derrière vous. Tout est fait ?
plan-behind-explain = Quelque chose n’est pas encore fait ? Alors enlevez la coche à cet endroit. Cette étape reste ouverte.
# Button: all steps that are still ticked are done.
plan-behind-yes = Oui, c’est fait
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Voir l’étape : { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } étape est maintenant terminée.
        [many] { $count } d’étapes sont maintenant terminées.
       *[other] { $count } étapes sont maintenant terminées.
    }

## What may happen

plan-occasions = Quelque chose a changé ?
plan-occasions-explain = Touchez ce qui a changé. Votre plan montre alors quoi faire et jusqu’à quand.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Enregistré
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Enregistré : { $date }
# Button, a verb.
plan-occasion-save = Enregistrer
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Annuler
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] C’est enregistré. { $count } étape a maintenant une nouvelle date.
        [many] C’est enregistré. { $count } d’étapes ont maintenant une nouvelle date.
       *[other] C’est enregistré. { $count } étapes ont maintenant une nouvelle date.
    }
plan-occasion-said-none = C’est enregistré. Votre plan en tient compte maintenant.
