# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Limba:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Teme
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Ajutor pentru primele dumneavoastră săptămâni
site-steps-explain = Acestea sunt lucrurile de făcut, temă cu temă. Nu totul privește pe toată lumea: { -brand } vă pune câteva întrebări și vă face propriul plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Acestea sunt lucrurile de făcut, temă cu temă. Nu totul privește pe toată lumea: la fiecare pas scrie de ce depinde.
# Before questions.
site-depends = Depinde de aceste întrebări:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = numai în unele cazuri
site-due = Până când?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Termen legal: { $period }, numărat din această zi:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Termen legal: cu { $period } înainte, numărat înapoi din această zi:
# The same for a deadline that is that day itself.
site-due-on-day = Termen legal: cel târziu în această zi:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Recomandat: { $period } după aceea, numărat din această zi:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Recomandat: cu { $period } înainte, numărat înapoi din această zi:
site-due-advised-on-day = Recomandat: cel târziu în această zi:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Cereți imediat sfat. Termen legal, calculat cu prudență: { $period }, numărat din această zi:
# Where no number is safe; before a question about a day.
site-due-asked = Cereți imediat sfat despre când se încheie acest termen. Contează această zi:
site-hours = Program
# Before steps that give a paper.
site-given-by = Îl primiți aici:
# Before steps that ask for a paper.
site-asked-for-by = Aveți nevoie de el aici:
# Variables:
#   $date (String) - the day, written out
site-review-by = Se verifică din nou până la { $date }.
# On a page for somebody in danger.
site-discreet = Browserul ține minte că ați citit această pagină. Ștergeți apoi istoricul sau deschideți pagina într-o fereastră privată.
# Before the number of results.
site-found = Rezultate:
site-open = Deschideți în { -brand }
site-open-explain = { -brand } face din asta un plan pentru situația dumneavoastră, ține minte ce este făcut și funcționează și fără internet.
site-open-web = Deschideți în browser
site-open-installed = Deschideți în aplicația instalată
# Read aloud by screen readers.
site-code = Cod QR cu adresa
site-poster = Scanați codul cu camera telefonului.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Publicat de: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Data: { $date }.
site-private = Această pagină nu folosește cookie-uri și nu încarcă nimic de la alte adrese.
