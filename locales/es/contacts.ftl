# Offices, advice centres, meeting places.

contacts-heading = Contactos
contacts-search = Buscar por nombre
contacts-language = Idioma que se habla allí
contacts-language-any = Todos los idiomas
# A filter: only contacts that are open at this moment.
contacts-open-now = Solo los abiertos ahora
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
contacts-none = No encontramos ningún contacto para esto. Cambie los filtros.
contacts-no-place = Todavía no conocemos su localidad. Elija su ciudad en los ajustes y verá aquí las oficinas cercanas.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Gratis
# A label: nobody is received without an appointment.
contact-by-appointment = Solo con cita
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Aquí se habla: { $languages }
action-save-card = Guardar como tarjeta de contacto
card-saved = La tarjeta de contacto está guardada:

# Button, a verb: telephone.
way-call = Llamar
# Button, a verb.
way-book = Reservar cita
# Button, a verb.
way-write = Escribir correo
# Button, a verb: on a map.
way-route = Ver el camino
# Button, a verb.
way-web = Abrir página web

# Variables:
#   $time (String) - such as "18:00"
open-until = Abierto ahora, hasta las { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Abierto ahora, hasta: { $date }, { $time }
# A label: day and night, every day.
open-always = Abierto las 24 horas
open-now = Abierto ahora
closed-now = Cerrado ahora
# Variables:
#   $time (String) - such as "08:00"
opens-today = Cerrado ahora. Abre hoy a las { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Cerrado ahora. Vuelve a abrir: { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Cerrado ahora. Desde { $date }, { $time }: pregunte si está abierto
# In place of open or closed: nobody knows for certain.
ask-now = Pregunte antes si está abierto
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Pregunte antes si está abierto. Abierto con seguridad: { $date }, desde las { $time }
hours-week = Todos los horarios
# In the table of hours, for a day on which it is closed.
hours-none = Cerrado
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Pregunte antes
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = A otras horas, pregunte antes
hours-school-holidays = En las vacaciones escolares el horario puede ser otro. Pregunte antes.
hours-sun = El horario depende de la salida y la puesta del sol.
