# Meeting people: what takes place, and when.

events-explain = Hier lernen Sie Menschen kennen.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } Veranstaltung
       *[other] { $count } Veranstaltungen
    }
events-none = Wir kennen hier jetzt keine Veranstaltung. Fragen Sie bei Treffpunkten und Beratungsstellen.
events-no-place = Wir kennen Ihren Ort noch nicht. Wählen Sie Ihre Stadt in den Einstellungen. Dann sehen Sie hier, was es in Ihrer Nähe gibt.
events-to-contacts = Zu den Kontakten
events-later = Später
event-free = Kostenlos
event-repeats = Gibt es regelmäßig
event-next = Die nächsten Termine
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, den ganzen Tag
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
event-where = Hier:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Kurse und Treffen finden
events-none-but = { -brand } kennt hier jetzt keine Veranstaltungen mit festem Datum. Diese Stellen nennen Ihnen Kurse und Treffen. Dort erfahren Sie auch, wer Sie begleiten kann.
