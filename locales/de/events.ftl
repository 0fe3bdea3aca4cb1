# Meeting people: what takes place, and when.

events-explain = Hier lernen Sie Menschen kennen.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } Veranstaltung
       *[other] { $count } Veranstaltungen
    }
events-none = Zurzeit kennen wir hier keine Veranstaltung. Fragen Sie bei den Treffpunkten und Beratungsstellen.
events-no-place = Wir kennen Ihren Ort noch nicht. Wählen Sie in den Einstellungen Ihre Stadt, dann sehen Sie hier, was in Ihrer Nähe stattfindet.
events-to-contacts = Zu den Kontakten
# Heading above events that are not soon.
events-later = Später
# A label: it costs nothing.
event-free = Kostenlos
event-repeats = Findet regelmäßig statt
# Heading above days on which it takes place.
event-next = Die nächsten Termine
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, ganztägig
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, { $from } bis { $to } Uhr
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } bis { $to }
# Before the name of the house or organiser.
event-where = Bei:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Kurse und Treffen finden
events-none-but = Zurzeit kennt { -brand } hier keine Veranstaltungen mit festem Datum. Diese Stellen nennen Ihnen Kurse, Treffen und Menschen, die Sie begleiten.
