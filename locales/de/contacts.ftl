# Offices, advice centres, meeting places.

contacts-heading = Kontakte
contacts-search = Nach Namen suchen
contacts-language = Dort gesprochene Sprache
contacts-language-any = Alle Sprachen
# A filter: only contacts that are open at this moment.
contacts-open-now = Nur jetzt geöffnete
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
contacts-none = Dazu haben wir keinen Kontakt gefunden. Ändern Sie die Filter.
contacts-no-place = Wir kennen Ihren Ort noch nicht. Wählen Sie in den Einstellungen Ihre Stadt, dann sehen Sie hier die Stellen in Ihrer Nähe.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Kostenlos
# A label: nobody is received without an appointment.
contact-by-appointment = Nur mit Termin
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Hier spricht man: { $languages }
action-save-card = Als Kontaktkarte speichern
card-saved = Die Kontaktkarte ist gespeichert:

# Button, a verb: telephone.
way-call = Anrufen
# Button, a verb.
way-book = Termin buchen
# Button, a verb.
way-write = E-Mail schreiben
# Button, a verb: on a map.
way-route = Weg zeigen
# Button, a verb.
way-web = Webseite öffnen

# Variables:
#   $time (String) - such as "18:00"
open-until = Jetzt offen, bis { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Jetzt offen, bis { $date }, { $time } Uhr
# A label: day and night, every day.
open-always = Rund um die Uhr offen
open-now = Jetzt offen
closed-now = Jetzt geschlossen
# Variables:
#   $time (String) - such as "08:00"
opens-today = Jetzt geschlossen. Öffnet heute um { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Jetzt geschlossen. Öffnet wieder: { $date }, { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Jetzt geschlossen. Ab { $date }, { $time } Uhr: bitte nachfragen, ob offen ist
# In place of open or closed: nobody knows for certain.
ask-now = Bitte vorher nachfragen, ob offen ist
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Bitte vorher nachfragen, ob offen ist. Sicher offen: { $date }, ab { $time } Uhr
hours-week = Alle Öffnungszeiten
# In the table of hours, for a day on which it is closed.
hours-none = Geschlossen
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Bitte nachfragen
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = Sonst bitte nachfragen
hours-school-holidays = In den Schulferien können andere Zeiten gelten. Bitte vorher nachfragen.
hours-sun = Die Zeiten richten sich nach Sonnenaufgang und Sonnenuntergang.
