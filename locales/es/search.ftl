# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = ¿Qué busca?
    .placeholder = Domicilio, guardería, médico…
# Button, a verb: empty the field.
search-clear = Vaciar el campo
# In which languages one may type.
search-languages = Puede escribir en su idioma o en alemán. También ayuda una palabra de una carta oficial.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Últimas búsquedas
search-recent-explain = Esto se queda en este dispositivo.
# Button, a verb.
search-recent-clear = Borrar la lista
# Heading above examples.
search-examples = Por ejemplo
# Examples of what people search for; each must find something.
search-example-address = Domicilio
search-example-childcare = Guardería
search-example-doctor = Médico

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-steps = Pasos
# Documents such as a passport.
search-papers = Documentos
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Mostrar los { $count }
# Before another name of an entry.
search-also-called = También se llama:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Página en { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Quizás quiso decir:
search-nothing = Lamentablemente no encontramos nada sobre esto.
search-nothing-do = Pruebe con otra palabra.
# Leads to the contacts.
search-ask-somebody = Preguntar a una persona
