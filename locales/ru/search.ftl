# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Что вы ищете?
    .placeholder = прописка, детский сад, врач…
# Button, a verb: empty the field.
search-clear = Очистить поле
# In which languages one may type.
search-languages = Можно писать на своём языке или по-немецки. Поможет и слово из письма от ведомства.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Недавний поиск
search-recent-explain = Это остаётся на этом устройстве.
# Button, a verb.
search-recent-clear = Очистить список
# Heading above examples.
search-examples = Например
# Examples of what people search for; each must find something.
search-example-address = Прописка
search-example-childcare = Детский сад
search-example-doctor = Врач

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-steps = Шаги
# Documents such as a passport.
search-papers = Документы
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Показать все: { $count }
# Before another name of an entry.
search-also-called = Другое название:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Язык страницы: { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Возможно, вы имели в виду:
search-nothing = К сожалению, мы ничего не нашли.
search-nothing-do = Попробуйте другое слово.
# Leads to the contacts.
search-ask-somebody = Спросить человека
