# One step: what, why, by when, with what, where.

step-overdue-do = No hay motivo para preocuparse, pero no espere más. Hágalo lo antes posible. Llame a la oficina responsable y diga que el plazo ya pasó y que quiere hacerlo ahora.
step-legal-basis = Base legal:
# Variables:
#   $date (String) - the day, written out
step-again-on = Hecho por ahora. Este paso vuelve el { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = Esto es posible a partir del { $date }.
step-do-not-wait = No espere a esto: puede entregar documentos más tarde.
# Before steps.
step-lacks = Esto lo ha apartado. Quizás le haga falta aquí:
# Before steps.
step-helps = Es más fácil si esto está hecho:
step-helps-explain = Si el plazo está cerca, vaya aunque falte.
step-maybe-heading = ¿Esto le afecta?
step-maybe-explain = Su respuesta aclara si necesita este paso. Se queda en este dispositivo.
step-due-missing-heading = ¿Hasta cuándo? Para eso nos falta saber esto.

# Heading above buttons: how much of this step the person has done.
step-actions = ¿Hasta dónde ha llegado?
# Button: marks the step as done.
action-mark-done = Hecho
# Button: marks the step as begun.
action-mark-begun = Empezado
# Button, a verb: the step is not needed now.
action-set-aside = Apartar
# Button: takes the mark back.
action-unmark = Deshacer
step-said-done = ¡Muy bien! Está hecho.
step-said-begun = Bien. Ya ha empezado.
step-said-aside = Apartado. Encontrará el paso abajo en su plan.
step-said-unmarked = El paso está otra vez pendiente.

# Heading: what the step is good for.
step-why = ¿Por qué?
# Heading: which answers of the person are the reason.
step-why-you = ¿Por qué ve esto?
step-papers = Necesita estos documentos
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Tiene { $held } de { $count }. Marque los que ya tiene.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Validez: { $period }
# Heading above offices: where one has to go.
step-offices = ¿Adónde?
step-office-unknown = Para su localidad todavía no conocemos esta oficina. Pregunte en el ayuntamiento de su ciudad.
step-web = Página oficial en internet
# Before a sum.
step-cost = Costo
# Before how long it takes.
step-takes = Duración
# Heading above a page that explains the step. Not a person.
step-guide = Instrucciones
# Heading above papers that the person has afterwards.
step-gives = Esto recibe
step-note = Mi nota
    .placeholder = Por ejemplo: cita el martes a las 9, sala 12
step-note-explain = Solo usted ve esta nota.
step-note-saved = Guardado
step-calendar = Recordatorio y calendario
# Label of a field for a day of the person's own choice.
step-own-due = Recordarme el
action-save-calendar = A mi calendario
calendar-saved = El archivo de calendario está guardado:
# Heading, above the law or web page that says so.
step-source = Fuente
