# The first minutes: language, place, questions.

welcome-place-heading = ¿Dónde vive?
welcome-place-explain = Así le mostramos las oficinas y los centros de asesoramiento correctos.
# Button: the person does not know yet where to live.
welcome-place-unknown = Todavía no lo sé
# Button: the person has used the app on another device or in a browser.
welcome-bring = Ya tengo datos en otro dispositivo
welcome-place-confirm = Siguiente
welcome-place-other = Elegir otra localidad
welcome-questions-heading = Preguntas sobre usted
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Pregunta { $number } de { $count }
welcome-why = ¿Por qué preguntamos esto?
welcome-stays-here = Su respuesta se queda en este dispositivo. Nadie más la ve.
# Button: ends the questions.
welcome-later = Ir ya al plan, el resto lo respondo después
welcome-end-heading = Gracias. Su plan está listo.
welcome-end-explain = Lo recorremos juntos paso a paso. Puede cambiar sus respuestas en los ajustes en cualquier momento.
# Button, a verb.
welcome-finish = Mostrar mi plan
