# Pages to read.

guides-explain = Aquí puede leer con calma, también sin internet.
guides-none = Para su localidad todavía no hay guías aquí. En cada paso de su plan hay instrucciones.
guides-to-plan = Ir a mi plan
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Usted está aquí
guide-to-step = Ir a este paso en su plan
guide-not-planned = Según sus respuestas, este paso no forma parte de su plan.
# Heading above further pages.
guide-beneath = Más sobre esto
guide-web = La misma página en internet
# On a page for somebody in danger.
guide-discreet = { -brand } no guarda que usted lee esta página.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Salir rápido
# Heading above telephone numbers.
guide-help-now = Llamar ahora
# Heading above offices and advice centres; not a question.
guide-contacts = Quién ayuda
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Guías o eventos
