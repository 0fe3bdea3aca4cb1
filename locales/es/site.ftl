# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Idioma:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Temas
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Ayuda para sus primeras semanas
site-steps-explain = Esto es lo que hay que hacer, tema por tema. No todo afecta a todos: { -brand } le hace unas pocas preguntas y prepara su propio plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Esto es lo que hay que hacer, tema por tema. No todo afecta a todos: en cada paso se indica de qué depende.
# Before questions.
site-depends = Depende de estas preguntas:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = solo en algunos casos
site-due = ¿Hasta cuándo?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Plazo legal: { $period }, contado desde este día:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Plazo legal: { $period } antes, contado hacia atrás desde este día:
# The same for a deadline that is that day itself.
site-due-on-day = Plazo legal: a más tardar este día:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Recomendado: { $period } después, contado desde este día:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Recomendado: { $period } antes, contado hacia atrás desde este día:
site-due-advised-on-day = Recomendado: a más tardar este día:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Pida consejo enseguida. Plazo legal, calculado con prudencia: { $period }, contado desde este día:
# Where no number is safe; before a question about a day.
site-due-asked = Pida consejo enseguida sobre cuándo termina este plazo. Cuenta este día:
site-hours = Horario de atención
# Before steps that give a paper.
site-given-by = Aquí lo recibe:
# Before steps that ask for a paper.
site-asked-for-by = Aquí lo necesita:
# Variables:
#   $date (String) - the day, written out
site-review-by = Se vuelve a comprobar a más tardar el { $date }.
# On a page for somebody in danger.
site-discreet = Su navegador recuerda que usted ha leído esta página. Borre después el historial o abra la página en una ventana privada.
# Before the number of results.
site-found = Resultados:
site-open = Abrir en { -brand }
site-open-explain = { -brand } hace con esto un plan para su situación, recuerda lo que ya está hecho y funciona también sin internet.
site-open-web = Abrir en el navegador
site-open-installed = Abrir en la aplicación instalada
# Read aloud by screen readers.
site-code = Código QR con la dirección
site-poster = Escanee el código con la cámara de su móvil.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Publicado por: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Fecha: { $date }.
site-private = Esta página no usa cookies y no carga nada de otras direcciones.
