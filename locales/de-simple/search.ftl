# One field that finds everything.

search-field = Was suchen Sie?
    .placeholder = Anmeldung, Kita, Arzt …
search-clear = Feld leer machen
# In which languages one may type.
search-languages = Schreiben Sie in Ihrer Sprache oder auf Deutsch. Auch ein Wort aus einem Brief vom Amt hilft.

## Before anything is typed

search-recent = Das haben Sie zuletzt gesucht
search-recent-explain = Das bleibt auf diesem Gerät.
search-recent-clear = Liste löschen
search-examples = Zum Beispiel
# Examples of what people search for; each must find something.
search-example-address = Anmeldung
search-example-childcare = Kita
search-example-doctor = Arzt

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
search-steps = Schritte
search-papers = Papiere
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Alle { $count } anzeigen
# Before another name of an entry.
search-also-called = Andere Namen:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Diese Seite ist auf { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Meinen Sie das?
search-nothing = Wir haben leider nichts gefunden.
search-nothing-do = Versuchen Sie es mit einem anderen Wort.
# Leads to the contacts.
search-ask-somebody = Einen Menschen fragen
