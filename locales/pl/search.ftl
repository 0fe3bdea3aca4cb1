# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Czego Państwo szukają?
    .placeholder = Zameldowanie, przedszkole, lekarz…
# Button, a verb: empty the field.
search-clear = Wyczyść pole
# In which languages one may type.
search-languages = Można pisać w swoim języku albo po niemiecku. Pomoże też słowo z listu z urzędu.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Ostatnio szukane
search-recent-explain = To zostaje na tym urządzeniu.
# Button, a verb.
search-recent-clear = Usuń listę
# Heading above examples.
search-examples = Na przykład
# Examples of what people search for; each must find something.
search-example-address = Zameldowanie
search-example-childcare = Przedszkole
search-example-doctor = Lekarz

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
search-steps = Kroki
# Documents such as a passport.
search-papers = Dokumenty
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Pokaż wszystkie: { $count }
# Before another name of an entry.
search-also-called = Inna nazwa:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Język strony: { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Czy chodziło o:
search-nothing = Niestety nic na ten temat nie znaleźliśmy.
search-nothing-do = Proszę spróbować z innym słowem.
# Leads to the contacts.
search-ask-somebody = Zapytaj kogoś
