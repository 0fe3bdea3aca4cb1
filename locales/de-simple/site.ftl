# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Sprache:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Themen
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Hilfe für Ihre ersten Wochen
site-steps-explain = Das können Sie tun. Die Liste ist nach Themen geordnet. Nicht alles gilt für alle. { -brand } stellt Ihnen wenige Fragen. Daraus wird Ihr eigener Plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Das können Sie tun. Die Liste ist nach Themen geordnet. Nicht alles gilt für alle. Bei jedem Schritt steht, wovon das abhängt.
# Before questions.
site-depends = Das hängt von diesen Fragen ab:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = nur in manchen Fällen
site-due = Bis wann?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Frist im Gesetz: { $period }. Man zählt ab diesem Tag:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Frist im Gesetz: { $period } vorher. Man rechnet zurück von diesem Tag:
# The same for a deadline that is that day itself.
site-due-on-day = Frist im Gesetz: spätestens an diesem Tag:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Unser Rat: { $period } danach. Man zählt ab diesem Tag:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Unser Rat: { $period } vorher. Man rechnet zurück von diesem Tag:
site-due-advised-on-day = Unser Rat: spätestens an diesem Tag:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Lassen Sie sich gleich beraten. Die Frist im Gesetz kann kurz sein: { $period }. Man zählt ab diesem Tag:
# Where no number is safe; before a question about a day.
site-due-asked = Lassen Sie sich gleich beraten: Wann endet diese Frist? Wichtig ist dieser Tag:
site-hours = Öffnungszeiten
# Before steps that give a paper.
site-given-by = Das bekommen Sie hier:
# Before steps that ask for a paper.
site-asked-for-by = Das brauchen Sie hier:
# Variables:
#   $date (String) - the day, written out
site-review-by = Wir prüfen das bis { $date } noch einmal.
# On a page for somebody in danger.
site-discreet = Ihr Browser merkt sich: Sie haben diese Seite gelesen. Löschen Sie danach den Verlauf. Oder öffnen Sie die Seite in einem privaten Fenster.
# Before the number of results.
site-found = Ergebnisse:
site-open = In { -brand } öffnen
site-open-explain = { -brand } macht daraus Ihren eigenen Plan. Die App merkt sich, was erledigt ist. Sie geht auch ohne Internet.
site-open-web = Im Browser öffnen
site-open-installed = In der installierten App öffnen
# Read aloud by screen readers.
site-code = QR-Code mit der Adresse
site-poster = Scannen Sie den Code mit der Kamera von Ihrem Handy.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Herausgegeben von: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Stand: { $date }.
site-private = Diese Seite setzt keine Cookies (kleine Dateien, die Sie wiedererkennen). Sie lädt nichts von anderen Adressen.
