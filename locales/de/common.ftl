# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Deutsch
# Name of a language, such as after "Language:".
language-de-simple = Deutsch in einfacher Sprache
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Wird geladen …
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Zum Inhalt springen

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Hauptmenü
# The day: name of the first screen, in the navigation.
nav-today = Heute
# A noun: name of a screen in the navigation.
nav-search = Suche
nav-plan = Mein Plan
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Chat
nav-contacts = Kontakte
# Guides and events, on a screen too narrow for both.
nav-discover = Entdecken
# Pages to read about living here. Not people.
nav-guides = Ratgeber
nav-events = Veranstaltungen
nav-settings = Einstellungen

## Buttons

# Button after something has failed.
action-retry = Noch einmal versuchen
# Button that closes a dialog.
action-close = Schließen
# Button: do not do what was asked about.
action-cancel = Abbrechen
# Button: to the page before.
action-back = Zurück
# Button: to the next page.
action-next = Weiter
# Button: leave this question out.
action-skip = Überspringen
# Button, as an answer to a question: the person would rather not say.
action-withhold = Möchte ich nicht sagen
# Button: takes one thing out of a list.
action-remove = Entfernen
# Button, a verb.
action-print = Drucken
# Button that closes a notice: the person has read it.
action-understood = Verstanden

## Topics and progress

topic-filter =
    .aria-label = Nach Thema filtern
# First choice of a filter: steps or contacts of every topic.
topic-all = Alle Themen
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done } von { $count } erledigt

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Bereit
# State of a step, a label: something else has to be done first.
state-waiting = Wartet
# State of a step, a label: it cannot be done yet.
state-later = Später
# State of a step, a label: the person has begun.
state-begun = Angefangen
# State of a step, a label.
state-done = Erledigt
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Beiseitegelegt
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Betrifft Sie vielleicht
# Before the steps that have to be done first.
waits-for = Vorher nötig:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Gesetzliche Frist: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Empfohlen bis { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Ihr eigenes Datum: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Sicher rechtzeitig bis { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Nach dem Gesetz bis { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Noch { $days } Tag.
       *[other] Noch { $days } Tage.
    }
# After a deadline: the last day is today.
due-today = Das ist heute.
# After a deadline: its day is over.
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
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = heute
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = vorbei

## Source

# A label: no source says so.
unconfirmed = Nicht durch eine Quelle bestätigt
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Nicht durch eine Quelle bestätigt: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = Telefon
detail-appointment = Terminbuchung
detail-email = E-Mail
detail-address = Adresse
detail-web = Webseite
detail-hours = Öffnungszeiten
detail-languages = Sprachen
detail-free = ob es kostenlos ist
# Before the name of a law or web page from which something is taken.
source-label = Quelle:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Zuletzt geprüft am { $date }
# Nobody has checked the text for too long.
source-review-overdue = Das muss neu geprüft werden. Fragen Sie zur Sicherheit bei der Stelle nach.

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

# Where otherwise a sum stands.
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
cost-per-quarter = { $sum } im Vierteljahr
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } im Jahr
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } pro Unterrichtsstunde

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Diesen Text gibt es noch nicht in Ihrer Sprache. Sprache: { $language }.
guide-text-machine = Dieser Text wurde mit Hilfe einer Maschine geschrieben und noch von niemandem geprüft. Er kann Fehler enthalten.

## Questions

# Beneath a question with boxes to tick.
choices-several = Sie können mehrere Antworten wählen.
# Where the chosen day will stand.
date-none = Noch kein Datum gewählt
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Schreiben Sie Tag, Monat und Jahr so: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Datum { $number }
# Button: adds one more date to an answer.
date-another = Weiteres Datum
# A label and, in the empty field, an example of what to type.
country-field = Land suchen
    .placeholder = Die ersten Buchstaben
country-none = Ein Land mit diesem Namen gibt es nicht.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } Land
       *[other] { $count } Länder
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Gewählte Länder
# Variables:
#   $country (String) - name of the country
country-remove = Entfernen: { $country }
# Before answers that name only a group of countries.
country-rather = Ich möchte nur sagen:

## Place

# Label of a field.
place-query = Name des Ortes oder Postleitzahl
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } Ort gefunden
       *[other] { $count } Orte gefunden
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Mehr als ein Ort gefunden. Schreiben Sie mehr vom Namen oder die Postleitzahl.
       *[other] Mehr als { $count } Orte gefunden. Schreiben Sie mehr vom Namen oder die Postleitzahl.
    }
place-none = Kein Ort gefunden. Versuchen Sie es mit der Postleitzahl, oder wählen Sie Ihr Bundesland: Bei leerem Feld sehen Sie alle.
# After the city that is chosen at the moment.
place-chosen = Ausgewählt

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Es gibt Ämter, Schritte und Hinweise direkt aus { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Ihr Plan richtet sich nach dem, was im ganzen Land gilt, dazu in { $state } und hier: { $region }. Die Ämter von { $place } selbst kennt { -brand } noch nicht: Jeder Schritt sagt, wie Sie das richtige finden.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Ihr Plan richtet sich nach dem, was im ganzen Land gilt, und nach dem, was in diesem Bundesland gilt: { $state }. Die Ämter von { $place } selbst kennt { -brand } noch nicht: Jeder Schritt sagt, wie Sie das richtige finden.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Ihr Plan richtet sich nach dem, was im ganzen Land gilt, und nach dem, was in diesem Bundesland gilt: { $state }. Sobald Sie Ihren Ort kennen, wählen Sie ihn hier.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Ihr Plan richtet sich nach dem, was im ganzen Land gilt. Was in diesem Bundesland besonders ist ({ $state }) und die Ämter von { $place } selbst kennt { -brand } noch nicht: Jeder Schritt sagt, wie Sie das richtige Amt finden.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Ihr Plan richtet sich nach dem, was im ganzen Land gilt. Was in diesem Bundesland besonders ist ({ $state }), kennt { -brand } noch nicht.
coverage-nearby = Orte in der Nähe, deren Ämter { -brand } kennt:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, einen Kilometer entfernt
       *[other] { $place }, { $distance } km entfernt
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Notfall
emergency-heading = Hilfe im Notfall
emergency-explain = Der Anruf kostet nichts. Sie können zu jeder Tages- und Nachtzeit anrufen.
# Above pages for somebody in danger.
help-pages = Weitere Hilfe
help-pages-explain = Diese Seiten fragen Sie nichts. { -brand } merkt sich nicht, dass Sie sie lesen.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand } ist gesperrt
locked-pin = Ihre PIN
# Button, a verb.
locked-unlock = Entsperren
locked-forgotten = PIN vergessen?
locked-forgotten-explain = Ihre Daten sind mit der PIN verschlüsselt. Ohne PIN kann niemand sie lesen, auch wir nicht. Sie können alles löschen und neu anfangen.

## Erasing everything

# Button.
erase-action = Alles löschen
erase-heading = Wirklich alles löschen?
erase-explain = Ihre Antworten, Ihre Notizen, Ihr Fortschritt und Ihre Einstellungen werden von diesem Gerät gelöscht. Das kann niemand rückgängig machen.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Schreiben Sie zur Sicherheit dieses Wort: { $word }
# One short word without capitals that is easy to type.
erase-word = löschen
# Button in the dialog: erases everything.
erase-confirm = Endgültig löschen

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = Das Paket, das Sie ausprobieren, hat einen Fehler

## Reading a QR code

# Button.
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
language-getting = Die Sprache wird geholt …
language-look = Nach weiteren Sprachen suchen
language-open-file = Datei mit einer Sprache öffnen
# Variables:
#   $language (String) - name of the language in itself
language-remove = { $language } entfernen
# Variables:
#   $language (String) - name of the language in itself
language-save = { $language } als Datei speichern
language-saved = Die Sprache ist gespeichert:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Manche Texte auf dieser Seite gibt es in Ihrer Sprache noch nicht. Sprache: { $languages }.
