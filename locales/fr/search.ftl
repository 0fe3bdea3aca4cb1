# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Que cherchez-vous ?
    .placeholder = Domicile, crèche, médecin…
# Button, a verb: empty the field.
search-clear = Vider le champ
# In which languages one may type.
search-languages = Vous pouvez écrire dans votre langue ou en allemand. Un mot tiré d’une lettre officielle aide aussi.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Recherches récentes
search-recent-explain = Elles restent sur cet appareil.
# Button, a verb.
search-recent-clear = Effacer la liste
# Heading above examples.
search-examples = Par exemple
# Examples of what people search for; each must find something.
search-example-address = Déclaration de domicile
search-example-childcare = Crèche
search-example-doctor = Médecin

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
search-steps = Étapes
# Documents such as a passport.
search-papers = Documents
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Tout afficher ({ $count })
# Before another name of an entry.
search-also-called = Aussi appelé :
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Page en langue : { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Vouliez-vous dire :
search-nothing = Désolé, nous n’avons rien trouvé.
search-nothing-do = Essayez avec un autre mot.
# Leads to the contacts.
search-ask-somebody = Demander à quelqu’un
