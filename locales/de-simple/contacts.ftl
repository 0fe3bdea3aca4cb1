# Offices, advice centres, meeting places.

contacts-heading = Kontakte
contacts-search = Nach Namen suchen
contacts-language = Sprache, die man dort spricht
contacts-language-any = Alle Sprachen
contacts-open-now = Nur Kontakte, die jetzt offen sind
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
contacts-none = Wir haben keinen passenden Kontakt gefunden. Wählen Sie etwas anderes aus.
contacts-no-place = Wir kennen Ihren Ort noch nicht. Wählen Sie Ihre Stadt in den Einstellungen. Dann sehen Sie hier Ämter und Beratungsstellen in Ihrer Nähe.
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
open-always = Tag und Nacht offen
open-now = Jetzt offen
closed-now = Jetzt geschlossen
# Variables:
#   $time (String) - such as "08:00"
opens-today = Jetzt geschlossen. Heute offen ab { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Jetzt geschlossen. Wieder offen: { $date }, { $time } Uhr
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Jetzt geschlossen. Ab { $date }, { $time } Uhr: Fragen Sie bitte vorher, ob offen ist
ask-now = Fragen Sie bitte vorher, ob offen ist
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Fragen Sie bitte vorher, ob offen ist. Sicher offen: { $date }, ab { $time } Uhr
hours-week = Alle Öffnungszeiten
hours-none = Geschlossen
hours-ask = Bitte fragen Sie
hours-ask-otherwise = Zu anderen Zeiten: Bitte fragen Sie
hours-school-holidays = In den Schulferien können andere Zeiten gelten. Bitte fragen Sie vorher.
hours-sun = Die Zeiten hängen davon ab, wann die Sonne aufgeht und untergeht.
