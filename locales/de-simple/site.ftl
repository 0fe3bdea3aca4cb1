# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Sprache:
site-steps-explain = Das können Sie tun. Die Liste ist nach Themen geordnet. Nicht alles gilt für alle. { -brand } stellt Ihnen wenige Fragen. Daraus wird Ihr eigener Plan.
# Before questions.
site-depends = Das hängt von Ihren Antworten ab. Die Fragen sind:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = nur in manchen Fällen
site-due = Bis wann?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Frist im Gesetz: { $period }. Sie beginnt an dem Tag, den Sie auf diese Frage nennen:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Frist im Gesetz: { $period } vorher. Man rechnet zurück von dem Tag, den Sie auf diese Frage nennen:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Unser Rat: { $period } danach. Es zählt der Tag, den Sie auf diese Frage nennen:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Unser Rat: { $period } vorher. Es zählt der Tag, den Sie auf diese Frage nennen:
# Where the rules for counting are too long for a sentence; before a question about a day.
site-due-asked = { -brand } rechnet den genauen Tag aus. Es zählt Ihre Antwort auf:
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
