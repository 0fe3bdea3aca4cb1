# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = Що ви шукаєте?
    .placeholder = Прописка, садок, лікар …
# Button, a verb: empty the field.
search-clear = Очистити поле
# In which languages one may type.
search-languages = Можна писати своєю мовою або німецькою. Допоможе й слово з листа від установи.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = Нещодавно шукали
search-recent-explain = Це залишається на цьому пристрої.
# Button, a verb.
search-recent-clear = Стерти список
# Heading above examples.
search-examples = Наприклад
# Examples of what people search for; each must find something.
search-example-address = Прописка
search-example-childcare = Садок
search-example-doctor = Лікар

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-steps = Кроки
# Documents such as a passport.
search-papers = Документи
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = Показати всі { $count }
# Before another name of an entry.
search-also-called = Інша назва:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = Мова сторінки: { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = Можливо, ви мали на увазі:
search-nothing = На жаль, ми нічого не знайшли.
search-nothing-do = Спробуйте інше слово.
# Leads to the contacts.
search-ask-somebody = Запитати в людини
