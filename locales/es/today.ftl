# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Nos alegra que esté en { $place }.
today-greeting = Nos alegra que esté aquí.
today-progress-none = Nadie tiene que hacerlo todo de una vez. Empiece con un paso.
today-progress-some = Ya ha empezado. Siga así, una cosa después de otra.
today-progress-most = Ya ha hecho más de la mitad.
today-progress-all = Lo ha hecho todo. Puede sentir orgullo.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Esto puede hacer ahora
        [many] Estas { $count } de cosas puede hacer ahora
       *[other] Estas { $count } cosas puede hacer ahora
    }
today-nothing = Por ahora no hay nada que hacer
today-nothing-explain = Ha hecho lo que es posible ahora. En el plan ve lo que viene después.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] y { $count } paso más es igual de urgente
        [many] y { $count } de pasos más son igual de urgentes
       *[other] y { $count } pasos más son igual de urgentes
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] Probablemente ya ha hecho { $count } paso
        [many] Probablemente ya ha hecho { $count } de pasos
       *[other] Probablemente ya ha hecho { $count } pasos
    }
# Link to the plan.
today-whole-plan = Ver todo el plan
today-next-date = Su próxima fecha
# Heading above questions without an answer.
today-open-questions = Aún por responder
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } pregunta todavía no tiene respuesta. Con su respuesta, el plan se ajusta mejor a usted.
        [many] { $count } de preguntas todavía no tienen respuesta. Con sus respuestas, el plan se ajusta mejor a usted.
       *[other] { $count } preguntas todavía no tienen respuesta. Con sus respuestas, el plan se ajusta mejor a usted.
    }
today-answer = Responder preguntas
today-no-place = Todavía no sabemos dónde vive
today-choose-place = Elegir ciudad
# Before the name of a city.
today-place = Su ciudad:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } cosa ha cambiado
        [many] { $count } de cosas han cambiado
       *[other] { $count } cosas han cambiado
    }
today-changes-see = Ver los cambios
today-stale = Una parte de los contenidos quizás esté anticuada
today-withdrawn = No confíe en todos los contenidos
today-withdrawn-explain = Un editor ya no puede confirmar sus contenidos. Por seguridad, pregunte a la oficina correspondiente.
today-place-missing = Todavía faltan los contenidos de su ciudad
today-place-missing-explain = Aún hay que descargarlos. Hasta entonces ve lo que vale en todas partes.
# Link to the screen that shows how fresh the content is.
today-content = Ir a los contenidos
