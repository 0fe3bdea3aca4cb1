# One field that finds everything.

search-field = What are you looking for?
    .placeholder = Registration, nursery, doctor …
search-clear = Clear the field
# In which languages one may type.
search-languages = You can write in your language or in German. A word from an official letter helps too.

## Before anything is typed

search-recent = Recent searches
search-recent-explain = These stay on this device.
search-recent-clear = Clear the list
search-examples = For example
# Examples of what people search for; each must find something.
search-example-address = Registration
search-example-childcare = Nursery
search-example-doctor = Doctor

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
search-steps = Steps
search-papers = Papers
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Show all { $count }
# Before another name of an entry.
search-also-called = Also called:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Page in { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Did you mean:
search-nothing = Sorry, we found nothing for this.
search-nothing-do = Try another word.
# Leads to the contacts.
search-ask-somebody = Ask a person
