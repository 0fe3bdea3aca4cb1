# Offices, advice centres, meeting places.

contacts-heading = Kontakte
contacts-search = Nach Namen suchen
contacts-language = Dort gesprochene Sprache
contacts-language-any = Alle Sprachen
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
contact-free = Kostenlos
contact-by-appointment = Nur mit Termin
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Hier spricht man: { $languages }
action-save-card = Als Kontaktkarte speichern
card-saved = Die Kontaktkarte ist gespeichert:

way-call = Anrufen
way-book = Termin buchen
way-write = E-Mail schreiben
way-route = Weg zeigen
way-web = Webseite öffnen

# Variables:
#   $time (String) - such as "18:00"
open-until = Jetzt offen, bis { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Jetzt offen, bis { $date }, { $time } Uhr
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
ask-now = Bitte vorher nachfragen, ob offen ist
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Bitte vorher nachfragen, ob offen ist. Sicher offen: { $date }, ab { $time } Uhr
hours-week = Alle Öffnungszeiten
hours-none = Geschlossen
hours-ask = Bitte nachfragen
hours-ask-otherwise = Sonst bitte nachfragen
hours-school-holidays = In den Schulferien können andere Zeiten gelten. Bitte vorher nachfragen.
hours-sun = Die Zeiten richten sich nach Sonnenaufgang und Sonnenuntergang.
