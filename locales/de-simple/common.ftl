# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Deutsch (einfach)
# Name of a language, such as after "Language:".
language-de-simple = Deutsch in einfacher Sprache
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
loading = Wird geladen …
skip-to-content = Direkt zum Inhalt

## Navigation

nav-main =
    .aria-label = Hauptmenü
nav-today = Heute
nav-search = Suche
nav-plan = Mein Plan
nav-talk = Chat
nav-contacts = Kontakte
# Guides and events, on a screen too narrow for both.
nav-discover = Entdecken
nav-guides = Ratgeber
nav-events = Veranstaltungen
nav-settings = Einstellungen

## Buttons

action-retry = Noch einmal versuchen
action-close = Schließen
action-cancel = Abbrechen
action-back = Zurück
action-next = Weiter
action-skip = Überspringen
action-withhold = Möchte ich nicht sagen
action-remove = Entfernen
action-print = Drucken
action-understood = Verstanden

## Topics and progress

topic-filter =
    .aria-label = Nur ein Thema zeigen
topic-all = Alle Themen
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done } von { $count } erledigt

## State of a step

state-ready = Bereit
state-waiting = Wartet
state-later = Später
state-begun = Angefangen
state-done = Erledigt
state-set-aside = Zur Seite gelegt
state-maybe = Betrifft Sie vielleicht
waits-for = Das müssen Sie vorher tun:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Frist nach dem Gesetz: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Unser Rat: bis { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Ihr eigenes Datum: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Bis zu diesem Tag sind Sie sicher rechtzeitig: { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Das Gesetz erlaubt es bis { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Noch { $days } Tag.
       *[other] Noch { $days } Tage.
    }
due-today = Das ist heute.
due-passed = Dieser Tag ist vorbei.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Frist: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Tipp: bis { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Ihr Datum: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
due-brief-today = heute
due-brief-passed = vorbei

## Source

unconfirmed = Keine Quelle bestätigt das
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Keine Quelle bestätigt das: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = Telefon
detail-appointment = Termin buchen
detail-email = E-Mail
detail-address = Adresse
detail-web = Webseite
detail-hours = Öffnungszeiten
detail-languages = Sprachen
detail-free = ob es etwas kostet
source-label = Das steht hier (Quelle):
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Zuletzt haben wir das am { $date } geprüft
source-review-overdue = Diese Angabe ist schon älter. Wir müssen sie neu prüfen. Fragen Sie zur Sicherheit das Amt oder die Stelle.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] { $from } bis { $count } Tag
       *[other] { $from } bis { $count } Tage
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] { $from } bis { $count } Woche
       *[other] { $from } bis { $count } Wochen
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] { $from } bis { $count } Monat
       *[other] { $from } bis { $count } Monate
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] { $from } bis { $count } Jahr
       *[other] { $from } bis { $count } Jahre
    }

## Money

cost-free = Kostet nichts
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = { $from } bis { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } im Monat
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } für drei Monate
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } im Jahr
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } für eine Unterrichtsstunde

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Er ist in dieser Sprache: { $language }.
guide-text-machine = Eine Maschine hat beim Schreiben dieses Textes geholfen. Noch kein Mensch hat ihn geprüft. Der Text kann Fehler haben.

## Questions

choices-several = Sie können mehr als eine Antwort wählen.
date-none = Sie haben noch kein Datum gewählt
date-shape = Schreiben Sie Tag, Monat und Jahr so: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Datum { $number }
date-another = Noch ein Datum
country-field = Land suchen
    .placeholder = Die ersten Buchstaben
country-none = Wir finden kein Land mit diesem Namen.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } Land
       *[other] { $count } Länder
    }
country-chosen =
    .aria-label = Gewählte Länder
# Variables:
#   $country (String) - name of the country
country-remove = Entfernen: { $country }
# Before answers that name only a group of countries.
country-rather = Ich möchte nur das sagen:

## Place

place-query = Name des Ortes oder Postleitzahl
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] Wir haben { $count } Ort gefunden
       *[other] Wir haben { $count } Orte gefunden
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Wir haben mehr als einen Ort gefunden. Schreiben Sie mehr vom Namen. Oder schreiben Sie die Postleitzahl.
       *[other] Wir haben mehr als { $count } Orte gefunden. Schreiben Sie mehr vom Namen. Oder schreiben Sie die Postleitzahl.
    }
place-none = Wir haben keinen Ort gefunden. Versuchen Sie es mit der Postleitzahl. Oder wählen Sie Ihr Bundesland: Wenn das Feld leer ist, sehen Sie alle Bundesländer.
place-chosen = Ausgewählt

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Wir kennen Ämter, Schritte und Hinweise direkt aus { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Ihr Plan zeigt, was im ganzen Land gilt. Er zeigt auch, was in { $state } gilt und was hier gilt: { $region }. Die Ämter von { $place } selbst kennt { -brand } noch nicht. In jedem Schritt steht, wie Sie das richtige Amt finden.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Ihr Plan zeigt, was im ganzen Land gilt. Er zeigt auch, was in diesem Bundesland gilt: { $state }. Die Ämter von { $place } selbst kennt { -brand } noch nicht. In jedem Schritt steht, wie Sie das richtige Amt finden.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Ihr Plan zeigt, was im ganzen Land gilt. Er zeigt auch, was in diesem Bundesland gilt: { $state }. Sie kennen später Ihren Ort? Dann wählen Sie ihn hier.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Ihr Plan zeigt, was im ganzen Land gilt. In diesem Bundesland kann es besondere Regeln geben: { $state }. Diese Regeln kennt { -brand } noch nicht. Auch die Ämter von { $place } selbst kennen wir noch nicht. In jedem Schritt steht, wie Sie das richtige Amt finden.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Ihr Plan zeigt, was im ganzen Land gilt. In diesem Bundesland kann es besondere Regeln geben: { $state }. Diese Regeln kennt { -brand } noch nicht.
coverage-nearby = In diesen Orten in der Nähe kennt { -brand } die Ämter:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, einen Kilometer weit weg
       *[other] { $place }, { $distance } km (Kilometer) weit weg
    }

## Emergency

emergency-button = Notfall
emergency-heading = Hilfe im Notfall
emergency-explain = Der Anruf kostet nichts. Sie können am Tag und in der Nacht anrufen.
# Above pages for somebody in danger.
help-pages = Weitere Hilfe
help-pages-explain = Auf diesen Seiten müssen Sie keine Fragen beantworten. { -brand } speichert nicht, dass Sie diese Seiten lesen.

## App lock

locked-heading = { -brand } ist gesperrt
locked-pin = Ihre PIN
locked-unlock = Öffnen
locked-forgotten = Haben Sie die PIN vergessen?
locked-forgotten-explain = Ihre Daten sind mit der PIN geschützt (verschlüsselt). Ohne PIN kann niemand sie lesen, auch wir nicht. Sie können alles löschen und neu anfangen.

## Erasing everything

erase-action = Alles löschen
erase-heading = Möchten Sie wirklich alles löschen?
erase-explain = Wir löschen von diesem Gerät: Ihre Antworten, Ihre Notizen, Ihren Fortschritt und Ihre Einstellungen. Danach kann niemand die Daten zurückholen.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Wollen Sie sicher alles löschen? Dann schreiben Sie dieses Wort: { $word }
# One short word without capitals that is easy to type.
erase-word = löschen
erase-confirm = Alles für immer löschen

## Trying out a pack

preview-trouble = Sie probieren ein Paket aus. In diesem Paket ist ein Fehler

## Reading a QR code

read-code = QR-Code aus einem Bild lesen
read-code-busy = Wir suchen den Code im Bild …

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Übersetzt: { $share }
language-machine = Von einer Maschine übersetzt, noch nicht geprüft
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Nur Informationen zu Ihrem Ort
language-more = Weitere Sprachen
language-none-more = Zurzeit gibt es keine weiteren Sprachen.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, von { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = Von { $publisher }
language-getting = Wir holen die Sprache …
language-look = Nach weiteren Sprachen suchen
language-open-file = Datei mit einer Sprache öffnen
# Variables:
#   $language (String) - name of the language in itself
language-remove = { $language } entfernen
# Variables:
#   $language (String) - name of the language in itself
language-save = { $language } als Datei speichern
language-saved = Die Sprache ist als Datei gespeichert:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Manche Texte auf dieser Seite gibt es noch nicht in Ihrer Sprache. Die Sprache ist dann: { $languages }.
