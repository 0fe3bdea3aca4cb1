# All steps, by when they come.

plan-heading = Mój plan
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Teraz i zaległe
# Heading above steps.
plan-week = W tym tygodniu
# Heading above steps: the first weeks in the city.
plan-weeks = W pierwszych tygodniach
# Heading above steps: the first months in the city.
plan-months = W pierwszych miesiącach
# Heading above steps that depend on something that has not happened yet.
plan-event = Gdy przyjdzie na to czas
# Heading above steps that come in years.
plan-later = Później
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = Od { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } krok być może Państwa dotyczy
        [few] { $count } kroki być może Państwa dotyczą
        [many] { $count } kroków być może Państwa dotyczy
       *[other] { $count } kroku być może Państwa dotyczy
    }
# Heading above steps that are done.
plan-done = Zrobione
# Heading above steps that the person has put aside.
plan-set-aside = Odłożone
plan-nothing-open = Tu nie ma już nic do zrobienia.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = To prawdopodobnie mają już Państwo za sobą. Wszystko zrobione?
plan-behind-explain = Coś nie jest jeszcze zrobione? Proszę usunąć tam zaznaczenie. Ten krok pozostanie otwarty.
# Button: all steps that are still ticked are done.
plan-behind-yes = Tak, zrobione
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Zobacz krok: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } krok jest teraz zrobiony.
        [few] { $count } kroki są teraz zrobione.
        [many] { $count } kroków jest teraz zrobionych.
       *[other] { $count } kroku jest teraz zrobione.
    }

## What may happen

plan-occasions = Czy coś się zmieniło?
plan-occasions-explain = Proszę tego dotknąć. Plan pokaże wtedy, co trzeba zrobić i do kiedy.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Wpisano
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Wpisano: { $date }
# Button, a verb.
plan-occasion-save = Zapisz
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Cofnij
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Zapisano. { $count } krok ma teraz nową datę.
        [few] Zapisano. { $count } kroki mają teraz nową datę.
        [many] Zapisano. { $count } kroków ma teraz nową datę.
       *[other] Zapisano. { $count } kroku ma teraz nową datę.
    }
plan-occasion-said-none = Zapisano. Plan został do tego dostosowany.
