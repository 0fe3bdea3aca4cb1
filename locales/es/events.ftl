# Meeting people: what takes place, and when.

events-explain = Aquí conoce a otras personas.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } evento
        [many] { $count } de eventos
       *[other] { $count } eventos
    }
events-none = Por ahora no conocemos ningún evento aquí. Pregunte en los puntos de encuentro y en los centros de asesoramiento.
events-no-place = Todavía no conocemos su localidad. Elija su ciudad en los ajustes y verá aquí lo que hay cerca de usted.
events-to-contacts = Ir a los contactos
# Heading above events that are not soon.
events-later = Más tarde
# A label: it costs nothing.
event-free = Gratis
event-repeats = Se repite regularmente
# Heading above days on which it takes place.
event-next = Próximas fechas
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, todo el día
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, de { $from } a { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = De { $from } a { $to }
# Before the name of the house or organiser.
event-where = En:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Encontrar cursos y encuentros
events-none-but = Por ahora { -brand } no conoce aquí eventos con fecha fija. Estas oficinas le informan de cursos, encuentros y personas que le acompañan.
