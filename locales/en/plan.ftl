# All steps, by when they come.

plan-heading = My plan
plan-now-overdue = Now and overdue
plan-week = This week
plan-weeks = First weeks
plan-months = First months
plan-event = When it happens
plan-later = Later
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = From { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } step may concern you
       *[other] { $count } steps may concern you
    }
plan-done = Done
plan-set-aside = Set aside
plan-nothing-open = Nothing is open here any more.

## What is long over

plan-behind = These are probably behind you. All done?
plan-behind-explain = Is something not done yet? Then untick it. That step stays open.
plan-behind-yes = Yes, done
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Look at the step: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } step is done now.
       *[other] { $count } steps are done now.
    }

## What may happen

plan-occasions = Has something changed?
plan-occasions-explain = Tap it. Your plan then shows what to do and by when.
plan-occasion-told = Entered
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Entered: { $date }
plan-occasion-save = Save
plan-occasion-take-back = Take back
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Saved. { $count } step has a new date now.
       *[other] Saved. { $count } steps have a new date now.
    }
plan-occasion-said-none = Saved. Your plan has been adapted.
