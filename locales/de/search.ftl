# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Was suchen Sie?
    .placeholder = Anmeldung, Kita, Arzt …
# Button, a verb: empty the field.
search-clear = Feld leeren
# In which languages one may type.
search-languages = Sie können in Ihrer Sprache oder auf Deutsch schreiben. Auch ein Wort aus einem Brief vom Amt hilft.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Zuletzt gesucht
search-recent-explain = Das bleibt auf diesem Gerät.
# Button, a verb.
search-recent-clear = Liste löschen
# Heading above examples.
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
# Documents such as a passport.
search-papers = Papiere
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Alle { $count } anzeigen
# Before another name of an entry.
search-also-called = Auch genannt:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Seite auf { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Meinten Sie:
search-nothing = Dazu haben wir leider nichts gefunden.
search-nothing-do = Versuchen Sie es mit einem anderen Wort.
# Leads to the contacts.
search-ask-somebody = Einen Menschen fragen
