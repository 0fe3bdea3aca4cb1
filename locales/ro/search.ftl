# One field that finds everything.

search-field = Ce căutați?
    .placeholder = Anmeldung, grădiniță, medic…
search-clear = Goliți câmpul
# In which languages one may type.
search-languages = Puteți scrie în limba dumneavoastră sau în germană. Ajută și un cuvânt dintr-o scrisoare de la o instituție.

## Before anything is typed

search-recent = Căutate recent
search-recent-explain = Rămâne pe acest dispozitiv.
search-recent-clear = Ștergeți lista
search-examples = De exemplu
# Examples of what people search for; each must find something.
search-example-address = Anmeldung
search-example-childcare = Grădiniță
search-example-doctor = Medic

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-steps = Pași
search-papers = Acte
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Afișați toate ({ $count })
# Before another name of an entry.
search-also-called = Se mai numește:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Pagină în: { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Ați vrut să spuneți:
search-nothing = Din păcate nu am găsit nimic.
search-nothing-do = Încercați cu alt cuvânt.
# Leads to the contacts.
search-ask-somebody = Întrebați un om
