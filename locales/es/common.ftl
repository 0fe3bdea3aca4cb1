# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Español
# Name of a language, such as after "Language:".
language-de-simple = alemán, idioma sencillo
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Cargando…
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Ir al contenido

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Menú principal
# The day: name of the first screen, in the navigation.
nav-today = Hoy
# A noun: name of a screen in the navigation.
nav-search = Búsqueda
nav-plan = Mi plan
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Chat
nav-contacts = Contactos
# Guides and events, on a screen too narrow for both.
nav-discover = Descubrir
# Pages to read about living here. Not people.
nav-guides = Guías
nav-events = Eventos
nav-settings = Ajustes

## Buttons

# Button after something has failed.
action-retry = Intentar de nuevo
# Button that closes a dialog.
action-close = Cerrar
# Button: do not do what was asked about.
action-cancel = Cancelar
# Button: to the page before.
action-back = Atrás
# Button: to the next page.
action-next = Siguiente
# Button: leave this question out.
action-skip = Omitir
# Button, as an answer to a question: the person would rather not say.
action-withhold = Prefiero no decirlo
# Button: takes one thing out of a list.
action-remove = Quitar
# Button, a verb.
action-print = Imprimir
# Button that closes a notice: the person has read it.
action-understood = Entendido

## Topics and progress

topic-filter =
    .aria-label = Filtrar por tema
# First choice of a filter: steps or contacts of every topic.
topic-all = Todos los temas
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = Hecho: { $done } de { $count }

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Se puede hacer
# State of a step, a label: something else has to be done first.
state-waiting = En espera
# State of a step, a label: it cannot be done yet.
state-later = Más tarde
# State of a step, a label: the person has begun.
state-begun = Empezado
# State of a step, a label.
state-done = Hecho
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Apartado
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Quizás le afecte
# Before the steps that have to be done first.
waits-for = Antes hace falta:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Plazo legal: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Recomendado hasta el { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Su propia fecha: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = A tiempo con seguridad hasta el { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Según la ley, hasta el { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Queda { $days } día.
        [many] Quedan { $days } de días.
       *[other] Quedan { $days } días.
    }
# After a deadline: the last day is today.
due-today = Es hoy.
# After a deadline: its day is over.
due-passed = Ese día ya pasó.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Plazo: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Consejo: hasta el { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Su fecha: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] queda { $days } día
        [many] quedan { $days } de días
       *[other] quedan { $days } días
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = hoy
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = ya pasó

## Source

# A label: no source says so.
unconfirmed = No confirmado por ninguna fuente
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = No confirmado por ninguna fuente: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = teléfono
detail-appointment = reserva de cita
detail-email = correo electrónico
detail-address = dirección
detail-web = página web
detail-hours = horario
detail-languages = idiomas
detail-free = si es gratis
# Before the name of a law or web page from which something is taken.
source-label = Fuente:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Última comprobación: { $date }
# Nobody has checked the text for too long.
source-review-overdue = Esto debe comprobarse de nuevo. Por seguridad, pregunte a la oficina correspondiente.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } semana
        [many] { $count } de semanas
       *[other] { $count } semanas
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } año
        [many] { $count } de años
       *[other] { $count } años
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] de { $from } a { $count } día
        [many] de { $from } a { $count } de días
       *[other] de { $from } a { $count } días
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] de { $from } a { $count } semana
        [many] de { $from } a { $count } de semanas
       *[other] de { $from } a { $count } semanas
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] de { $from } a { $count } mes
        [many] de { $from } a { $count } de meses
       *[other] de { $from } a { $count } meses
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] de { $from } a { $count } año
        [many] de { $from } a { $count } de años
       *[other] de { $from } a { $count } años
    }

## Money

# Where otherwise a sum stands.
cost-free = No cuesta nada
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = De { $from } a { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } al mes
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } al trimestre
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } al año
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } por hora de clase

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Este texto todavía no existe en su idioma. Idioma: { $language }.
guide-text-machine = Este texto se escribió con ayuda de una máquina y nadie lo ha revisado todavía. Puede contener errores.

## Questions

# Beneath a question with boxes to tick.
choices-several = Puede elegir varias respuestas.
# Where the chosen day will stand.
date-none = Todavía no ha elegido una fecha
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Escriba el día, el mes y el año así: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Fecha { $number }
# Button: adds one more date to an answer.
date-another = Otra fecha
# A label and, in the empty field, an example of what to type.
country-field = Buscar país
    .placeholder = Las primeras letras
country-none = No hay ningún país con ese nombre.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } país
        [many] { $count } de países
       *[other] { $count } países
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Países elegidos
# Variables:
#   $country (String) - name of the country
country-remove = Quitar: { $country }
# Before answers that name only a group of countries.
country-rather = Solo quiero decir:

## Place

# Label of a field.
place-query = Nombre de la localidad o código postal
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } localidad encontrada
        [many] { $count } de localidades encontradas
       *[other] { $count } localidades encontradas
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Más de una localidad encontrada. Escriba más letras del nombre o el código postal.
        [many] Más de { $count } de localidades encontradas. Escriba más letras del nombre o el código postal.
       *[other] Más de { $count } localidades encontradas. Escriba más letras del nombre o el código postal.
    }
place-none = No se encontró ninguna localidad. Pruebe con el código postal o elija su estado federado: con el campo vacío los ve todos.
# After the city that is chosen at the moment.
place-chosen = Elegida

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Hay oficinas, pasos y consejos específicos de { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Su plan se basa en lo que vale en todo el país, además en { $state } y aquí: { $region }. { -brand } todavía no conoce las oficinas propias de { $place }: cada paso le dice cómo encontrar la correcta.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Su plan se basa en lo que vale en todo el país y en lo que vale en este estado federado: { $state }. { -brand } todavía no conoce las oficinas propias de { $place }: cada paso le dice cómo encontrar la correcta.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Su plan se basa en lo que vale en todo el país y en lo que vale en este estado federado: { $state }. En cuanto sepa cuál es su localidad, elíjala aquí.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Su plan se basa en lo que vale en todo el país. { -brand } todavía no conoce lo que es especial en este estado federado ({ $state }) ni las oficinas propias de { $place }: cada paso le dice cómo encontrar la oficina correcta.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Su plan se basa en lo que vale en todo el país. { -brand } todavía no conoce lo que es especial en este estado federado ({ $state }).
coverage-nearby = Localidades cercanas cuyas oficinas { -brand } conoce:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, a un kilómetro
        [many] { $place }, a { $distance } km
       *[other] { $place }, a { $distance } km
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Emergencia
emergency-heading = Ayuda en caso de emergencia
emergency-explain = La llamada no cuesta nada. Puede llamar a cualquier hora del día y de la noche.
# Above pages for somebody in danger.
help-pages = Más ayuda
help-pages-explain = Estas páginas no le preguntan nada. { -brand } no guarda que usted las lee.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand } está bloqueado
locked-pin = Su PIN
# Button, a verb.
locked-unlock = Desbloquear
locked-forgotten = ¿Olvidó el PIN?
locked-forgotten-explain = Sus datos están cifrados con el PIN. Sin el PIN nadie puede leerlos, nosotros tampoco. Puede borrarlo todo y empezar de nuevo.

## Erasing everything

# Button.
erase-action = Borrar todo
erase-heading = ¿Borrar todo de verdad?
erase-explain = Sus respuestas, sus notas, su progreso y sus ajustes se borrarán de este dispositivo. Nadie puede deshacerlo.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Para mayor seguridad, escriba esta palabra: { $word }
# One short word without capitals that is easy to type.
erase-word = borrar
# Button in the dialog: erases everything.
erase-confirm = Borrar definitivamente

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = El paquete que está probando tiene un error

## Reading a QR code

# Button.
read-code = Leer código QR de imagen
read-code-busy = Estamos buscando el código en la imagen…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Traducido: { $share }
language-machine = Traducido por una máquina, todavía sin revisar
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Solo información sobre su localidad
language-more = Más idiomas
language-none-more = Por ahora no hay más idiomas.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, de { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = De { $publisher }
language-getting = Descargando el idioma…
language-look = Buscar más idiomas
language-open-file = Abrir un archivo con un idioma
# Variables:
#   $language (String) - name of the language in itself
language-remove = Quitar { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Guardar { $language } como archivo
language-saved = El idioma está guardado:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Algunos textos de esta página todavía no existen en su idioma. Idioma: { $languages }.
