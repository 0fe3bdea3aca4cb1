# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Українська
# Name of a language, such as after "Language:".
language-de-simple = німецька простою мовою
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Завантаження …
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Перейти до вмісту

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Головне меню
# The day: name of the first screen, in the navigation.
nav-today = Сьогодні
# A noun: name of a screen in the navigation.
nav-search = Пошук
nav-plan = Мій план
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Чат
nav-contacts = Контакти
# Guides and events, on a screen too narrow for both.
nav-discover = Огляд
# Pages to read about living here. Not people.
nav-guides = Порадники
nav-events = Події
nav-settings = Налаштування

## Buttons

# Button after something has failed.
action-retry = Спробувати ще раз
# Button that closes a dialog.
action-close = Закрити
# Button: do not do what was asked about.
action-cancel = Скасувати
# Button: to the page before.
action-back = Назад
# Button: to the next page.
action-next = Далі
# Button: leave this question out.
action-skip = Пропустити
# Button, as an answer to a question: the person would rather not say.
action-withhold = Не хочу казати
# Button: takes one thing out of a list.
action-remove = Прибрати
# Button, a verb.
action-print = Надрукувати
# Button that closes a notice: the person has read it.
action-understood = Зрозуміло

## Topics and progress

topic-filter =
    .aria-label = Фільтр за темою
# First choice of a filter: steps or contacts of every topic.
topic-all = Усі теми
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = Виконано { $done } з { $count }

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Готово до виконання
# State of a step, a label: something else has to be done first.
state-waiting = Очікує
# State of a step, a label: it cannot be done yet.
state-later = Пізніше
# State of a step, a label: the person has begun.
state-begun = Розпочато
# State of a step, a label.
state-done = Виконано
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Відкладено
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Може стосуватися вас
# Before the steps that have to be done first.
waits-for = Спочатку потрібно:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Строк за законом: { $date }
# Variables:
#   $date (String) - the day, written out
due-advice = Рекомендовано до { $date } включно.
# Variables:
#   $date (String) - the day, written out
due-own = Ваша власна дата: { $date }
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Точно вчасно: до { $date } включно.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = За законом до { $date } включно.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Залишився { $days } день.
        [few] Залишилося { $days } дні.
        [many] Залишилося { $days } днів.
       *[other] Залишилося { $days } дня.
    }
# After a deadline: the last day is today.
due-today = Це сьогодні.
# After a deadline: its day is over.
due-passed = Цей день уже минув.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Строк: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Порада: до { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Ваша дата: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] ще { $days } день
        [few] ще { $days } дні
        [many] ще { $days } днів
       *[other] ще { $days } дня
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = сьогодні
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = минуло

## Source

# A label: no source says so.
unconfirmed = Не підтверджено джерелом
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Не підтверджено джерелом: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = телефон
detail-appointment = запис на прийом
detail-email = ел. пошта
detail-address = адреса
detail-web = вебсайт
detail-hours = години роботи
detail-languages = мови
detail-free = чи це безплатно
# Before the name of a law or web page from which something is taken.
source-label = Джерело:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Востаннє перевірено: { $date }
# Nobody has checked the text for too long.
source-review-overdue = Це треба перевірити заново. Про всяк випадок запитайте в самій установі.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] від { $from } до { $count } дня
        [few] від { $from } до { $count } днів
        [many] від { $from } до { $count } днів
       *[other] від { $from } до { $count } дня
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] від { $from } до { $count } тижня
        [few] від { $from } до { $count } тижнів
        [many] від { $from } до { $count } тижнів
       *[other] від { $from } до { $count } тижня
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] від { $from } до { $count } місяця
        [few] від { $from } до { $count } місяців
        [many] від { $from } до { $count } місяців
       *[other] від { $from } до { $count } місяця
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] від { $from } до { $count } року
        [few] від { $from } до { $count } років
        [many] від { $from } до { $count } років
       *[other] від { $from } до { $count } року
    }

## Money

# Where otherwise a sum stands.
cost-free = Нічого не коштує
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = від { $from } до { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } на місяць
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } на квартал
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } на рік
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } за навчальну годину

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Цього тексту вашою мовою ще немає. Мова: { $language }.
guide-text-machine = Цей текст написано за допомогою машини, і його ще ніхто не перевіряв. У ньому можуть бути помилки.

## Questions

# Beneath a question with boxes to tick.
choices-several = Можна вибрати кілька відповідей.
# Where the chosen day will stand.
date-none = Дату ще не вибрано
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Напишіть день, місяць і рік так: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Дата { $number }
# Button: adds one more date to an answer.
date-another = Ще одна дата
# A label and, in the empty field, an example of what to type.
country-field = Пошук країни
    .placeholder = Перші літери
country-none = Країни з такою назвою немає.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } країна
        [few] { $count } країни
        [many] { $count } країн
       *[other] { $count } країни
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Вибрані країни
# Variables:
#   $country (String) - name of the country
country-remove = Прибрати: { $country }
# Before answers that name only a group of countries.
country-rather = Хочу сказати лише:

## Place

# Label of a field.
place-query = Назва населеного пункту або поштовий індекс
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] Знайдено { $count } населений пункт
        [few] Знайдено { $count } населені пункти
        [many] Знайдено { $count } населених пунктів
       *[other] Знайдено { $count } населеного пункту
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Знайдено більше ніж { $count } населений пункт. Напишіть більше літер назви або поштовий індекс.
        [few] Знайдено більше ніж { $count } населені пункти. Напишіть більше літер назви або поштовий індекс.
        [many] Знайдено більше ніж { $count } населених пунктів. Напишіть більше літер назви або поштовий індекс.
       *[other] Знайдено більше ніж { $count } населеного пункту. Напишіть більше літер назви або поштовий індекс.
    }
place-none = Населеного пункту не знайдено. Спробуйте поштовий індекс або виберіть свою федеральну землю: якщо поле порожнє, видно всі.
# After the city that is chosen at the moment.
place-chosen = Вибрано

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Є установи, кроки й поради саме для цього міста: { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Ваш план спирається на те, що діє в усій країні, а також у землі { $state } і тут: { $region }. Власних установ населеного пункту { $place } { -brand } ще не знає: кожен крок підкаже, як знайти потрібну.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Ваш план спирається на те, що діє в усій країні, і на те, що діє в цій федеральній землі: { $state }. Власних установ населеного пункту { $place } { -brand } ще не знає: кожен крок підкаже, як знайти потрібну.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Ваш план спирається на те, що діє в усій країні, і на те, що діє в цій федеральній землі: { $state }. Щойно знатимете свій населений пункт, виберіть його тут.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Ваш план спирається на те, що діє в усій країні. Особливостей цієї федеральної землі ({ $state }) і власних установ населеного пункту { $place } { -brand } ще не знає: кожен крок підкаже, як знайти потрібну установу.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Ваш план спирається на те, що діє в усій країні. Особливостей цієї федеральної землі ({ $state }) { -brand } ще не знає.
coverage-nearby = Населені пункти поблизу, установи яких { -brand } знає:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, відстань { $distance } км
        [few] { $place }, відстань { $distance } км
        [many] { $place }, відстань { $distance } км
       *[other] { $place }, відстань { $distance } км
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Екстрено
emergency-heading = Допомога в екстреному випадку
emergency-explain = Дзвінок безплатний. Телефонувати можна вдень і вночі, у будь-який час.
# Above pages for somebody in danger.
help-pages = Інша допомога
help-pages-explain = Ці сторінки ні про що вас не запитують. { -brand } не запам’ятовує, що ви їх читаєте.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand } заблоковано
locked-pin = Ваш PIN-код
# Button, a verb.
locked-unlock = Розблокувати
locked-forgotten = Забули PIN-код?
locked-forgotten-explain = Ваші дані зашифровано PIN-кодом. Без PIN-коду їх ніхто не прочитає, навіть ми. Ви можете все стерти й почати заново.

## Erasing everything

# Button.
erase-action = Стерти все
erase-heading = Справді стерти все?
erase-explain = Ваші відповіді, нотатки, поступ і налаштування буде видалено з цього пристрою. Скасувати це не зможе ніхто.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Для певності напишіть це слово: { $word }
# One short word without capitals that is easy to type.
erase-word = стерти
# Button in the dialog: erases everything.
erase-confirm = Стерти назавжди

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = У пакеті, який ви випробовуєте, є помилка

## Reading a QR code

# Button.
read-code = Зчитати QR-код із зображення
read-code-busy = Шукаємо код на зображенні …

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Перекладено: { $share }
language-machine = Переклала машина, ще не перевірено
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Лише інформація про ваше місто
language-more = Інші мови
language-none-more = Зараз інших мов немає.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, від { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = Від { $publisher }
language-getting = Завантажуємо мову …
language-look = Шукати інші мови
language-open-file = Відкрити файл із мовою
# Variables:
#   $language (String) - name of the language in itself
language-remove = Прибрати мову: { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Зберегти мову як файл: { $language }
language-saved = Мову збережено:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Деяких текстів на цій сторінці вашою мовою ще немає. Мова: { $languages }.
