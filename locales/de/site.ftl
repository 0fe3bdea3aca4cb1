# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Sprache:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Themen
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Hilfe für Ihre ersten Wochen
site-steps-explain = Das ist zu tun, Thema für Thema. Nicht alles betrifft alle: { -brand } stellt Ihnen wenige Fragen und macht daraus Ihren eigenen Plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Das ist zu tun, Thema für Thema. Nicht alles betrifft alle: Bei jedem Schritt steht, wovon das abhängt.
# Before questions.
site-depends = Das hängt von diesen Fragen ab:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = nur in manchen Fällen
site-due = Bis wann?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Gesetzliche Frist: { $period }, gezählt ab diesem Tag:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Gesetzliche Frist: { $period } vorher, zurückgerechnet von diesem Tag:
# The same for a deadline that is that day itself.
site-due-on-day = Gesetzliche Frist: spätestens an diesem Tag:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Empfohlen: { $period } danach, gezählt ab diesem Tag:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Empfohlen: { $period } vorher, zurückgerechnet von diesem Tag:
site-due-advised-on-day = Empfohlen: spätestens an diesem Tag:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Lassen Sie sich gleich beraten. Gesetzliche Frist, vorsichtig gerechnet: { $period }, gezählt ab diesem Tag:
# Where no number is safe; before a question about a day.
site-due-asked = Lassen Sie sich gleich beraten, wann diese Frist endet. Es zählt dieser Tag:
site-hours = Öffnungszeiten
# Before steps that give a paper.
site-given-by = Das bekommen Sie hier:
# Before steps that ask for a paper.
site-asked-for-by = Das brauchen Sie hier:
# Variables:
#   $date (String) - the day, written out
site-review-by = Wird bis { $date } erneut geprüft.
# On a page for somebody in danger.
site-discreet = Ihr Browser merkt sich, dass Sie diese Seite gelesen haben. Löschen Sie danach den Verlauf, oder öffnen Sie die Seite in einem privaten Fenster.
# Before the number of results.
site-found = Ergebnisse:
site-open = In { -brand } öffnen
site-open-explain = { -brand } macht daraus einen Plan für Ihre Lage, merkt sich, was erledigt ist, und geht auch ohne Internet.
site-open-web = Im Browser öffnen
site-open-installed = In der installierten App öffnen
# Read aloud by screen readers.
site-code = QR-Code mit der Adresse
site-poster = Scannen Sie den Code mit der Kamera Ihres Handys.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Herausgegeben von: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Stand: { $date }.
site-private = Diese Seite setzt keine Cookies und lädt nichts von anderen Adressen.
