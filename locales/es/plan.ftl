# All steps, by when they come.

plan-heading = Mi plan
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Ahora y atrasado
# Heading above steps.
plan-week = Esta semana
# Heading above steps: the first weeks in the city.
plan-weeks = En las primeras semanas
# Heading above steps: the first months in the city.
plan-months = En los primeros meses
# Heading above steps that depend on something that has not happened yet.
plan-event = Cuando llegue el momento
# Heading above steps that come in years.
plan-later = Más tarde
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = A partir del { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } paso quizás le afecte
        [many] { $count } de pasos quizás le afecten
       *[other] { $count } pasos quizás le afecten
    }
# Heading above steps that are done.
plan-done = Hecho
# Heading above steps that the person has put aside.
plan-set-aside = Apartado
plan-nothing-open = Aquí ya no queda nada pendiente.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Esto probablemente ya lo ha hecho. ¿Está todo hecho?
plan-behind-explain = ¿Algo no está hecho todavía? Quite ahí la marca. Ese paso queda pendiente.
# Button: all steps that are still ticked are done.
plan-behind-yes = Sí, hecho
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Ver el paso: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } paso está ahora hecho.
        [many] { $count } de pasos están ahora hechos.
       *[other] { $count } pasos están ahora hechos.
    }

## What may happen

plan-occasions = ¿Ha cambiado algo?
plan-occasions-explain = Tóquelo. Entonces su plan le muestra qué hay que hacer y hasta cuándo.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Anotado
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Anotado: { $date }
# Button, a verb.
plan-occasion-save = Guardar
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Retirar
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Guardado. { $count } paso tiene ahora una fecha nueva.
        [many] Guardado. { $count } de pasos tienen ahora una fecha nueva.
       *[other] Guardado. { $count } pasos tienen ahora una fecha nueva.
    }
plan-occasion-said-none = Guardado. Su plan ahora lo tiene en cuenta.
