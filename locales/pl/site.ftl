# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Język:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Tematy
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Pomoc na pierwsze tygodnie
site-steps-explain = To jest do zrobienia, temat po temacie. Nie wszystko dotyczy wszystkich: { -brand } zadaje kilka pytań i układa własny plan dla Państwa.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = To jest do zrobienia, temat po temacie. Nie wszystko dotyczy wszystkich: przy każdym kroku jest napisane, od czego to zależy.
# Before questions.
site-depends = To zależy od tych pytań:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = tylko w niektórych przypadkach
site-due = Do kiedy?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Termin ustawowy: { $period }, licząc od tego dnia:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Termin ustawowy: { $period } wcześniej, licząc wstecz od tego dnia:
# The same for a deadline that is that day itself.
site-due-on-day = Termin ustawowy: najpóźniej w tym dniu:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Zalecane: { $period } później, licząc od tego dnia:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Zalecane: { $period } wcześniej, licząc wstecz od tego dnia:
site-due-advised-on-day = Zalecane: najpóźniej w tym dniu:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Proszę od razu zasięgnąć porady. Termin ustawowy, licząc ostrożnie: { $period } od tego dnia:
# Where no number is safe; before a question about a day.
site-due-asked = Proszę od razu zasięgnąć porady, kiedy ten termin mija. Liczy się ten dzień:
site-hours = Godziny otwarcia
# Before steps that give a paper.
site-given-by = Tutaj można to otrzymać:
# Before steps that ask for a paper.
site-asked-for-by = Tutaj jest to potrzebne:
# Variables:
#   $date (String) - the day, written out
site-review-by = Ponowne sprawdzenie do: { $date }.
# On a page for somebody in danger.
site-discreet = Przeglądarka zapamiętuje, że ta strona była czytana. Proszę potem usunąć historię albo otworzyć stronę w oknie prywatnym.
# Before the number of results.
site-found = Wyniki:
site-open = Otwórz w { -brand }
site-open-explain = { -brand } robi z tego plan dla Państwa sytuacji, pamięta, co jest zrobione, i działa też bez internetu.
site-open-web = Otwórz w przeglądarce
site-open-installed = Otwórz w zainstalowanej aplikacji
# Read aloud by screen readers.
site-code = Kod QR z adresem
site-poster = Proszę zeskanować kod aparatem telefonu.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Wydawca: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Stan na: { $date }.
site-private = Ta strona nie zapisuje plików cookie i nie ładuje niczego z innych adresów.
