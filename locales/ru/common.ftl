# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Русский
# Name of a language, such as after "Language:".
language-de-simple = немецкий простым языком
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Загружается…
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Перейти к содержанию

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Главное меню
# The day: name of the first screen, in the navigation.
nav-today = Сегодня
# A noun: name of a screen in the navigation.
nav-search = Поиск
nav-plan = Мой план
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Чат
nav-contacts = Контакты
# Guides and events, on a screen too narrow for both.
nav-discover = Обзор
# Pages to read about living here. Not people.
nav-guides = Памятки
nav-events = Мероприятия
nav-settings = Настройки

## Buttons

# Button after something has failed.
action-retry = Попробовать ещё раз
# Button that closes a dialog.
action-close = Закрыть
# Button: do not do what was asked about.
action-cancel = Отмена
# Button: to the page before.
action-back = Назад
# Button: to the next page.
action-next = Далее
# Button: leave this question out.
action-skip = Пропустить
# Button, as an answer to a question: the person would rather not say.
action-withhold = Не хочу отвечать
# Button: takes one thing out of a list.
action-remove = Убрать
# Button, a verb.
action-print = Печать
# Button that closes a notice: the person has read it.
action-understood = Понятно

## Topics and progress

topic-filter =
    .aria-label = Фильтр по теме
# First choice of a filter: steps or contacts of every topic.
topic-all = Все темы
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = Готово: { $done } из { $count }

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Можно начинать
# State of a step, a label: something else has to be done first.
state-waiting = Ожидает
# State of a step, a label: it cannot be done yet.
state-later = Позже
# State of a step, a label: the person has begun.
state-begun = Начато
# State of a step, a label.
state-done = Готово
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Отложено
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Возможно, касается вас
# Before the steps that have to be done first.
waits-for = Сначала нужно:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = { $date } – срок по закону.
# Variables:
#   $date (String) - the day, written out
due-advice = Рекомендуем до { $date } включительно.
# Variables:
#   $date (String) - the day, written out
due-own = { $date } – ваша собственная дата.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Точно вовремя – до { $date } включительно.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = По закону до { $date } включительно.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Остался { $days } день.
        [few] Осталось { $days } дня.
        [many] Осталось { $days } дней.
       *[other] Осталось { $days } дня.
    }
# After a deadline: the last day is today.
due-today = Это сегодня.
# After a deadline: its day is over.
due-passed = Этот день уже прошёл.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Срок: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Совет: до { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Ваша дата: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] ещё { $days } день
        [few] ещё { $days } дня
        [many] ещё { $days } дней
       *[other] ещё { $days } дня
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = сегодня
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = прошло

## Source

# A label: no source says so.
unconfirmed = Не подтверждено источником
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Не подтверждено источником: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = телефон
detail-appointment = запись на приём
detail-email = эл. почта
detail-address = адрес
detail-web = сайт
detail-hours = часы работы
detail-languages = языки
detail-free = бесплатно ли это
# Before the name of a law or web page from which something is taken.
source-label = Источник:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Последняя проверка: { $date }
# Nobody has checked the text for too long.
source-review-overdue = Это нужно проверить заново. Для надёжности уточните в самом учреждении.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] от { $from } до { $count } дня
        [few] от { $from } до { $count } дней
        [many] от { $from } до { $count } дней
       *[other] от { $from } до { $count } дня
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] от { $from } до { $count } недели
        [few] от { $from } до { $count } недель
        [many] от { $from } до { $count } недель
       *[other] от { $from } до { $count } недели
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] от { $from } до { $count } месяца
        [few] от { $from } до { $count } месяцев
        [many] от { $from } до { $count } месяцев
       *[other] от { $from } до { $count } месяца
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] от { $from } до { $count } года
        [few] от { $from } до { $count } лет
        [many] от { $from } до { $count } лет
       *[other] от { $from } до { $count } года
    }

## Money

# Where otherwise a sum stands.
cost-free = Бесплатно
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = от { $from } до { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } в месяц
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } за три месяца
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } в год
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } за урок

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Этого текста пока нет на вашем языке. Язык: { $language }.
guide-text-machine = Этот текст написан с помощью машины, и его ещё никто не проверил. В нём могут быть ошибки.

## Questions

# Beneath a question with boxes to tick.
choices-several = Можно выбрать несколько ответов.
# Where the chosen day will stand.
date-none = Дата ещё не выбрана
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Напишите день, месяц и год так: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Дата { $number }
# Button: adds one more date to an answer.
date-another = Ещё одна дата
# A label and, in the empty field, an example of what to type.
country-field = Найти страну
    .placeholder = Первые буквы
country-none = Страны с таким названием нет.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } страна
        [few] { $count } страны
        [many] { $count } стран
       *[other] { $count } страны
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Выбранные страны
# Variables:
#   $country (String) - name of the country
country-remove = Убрать: { $country }
# Before answers that name only a group of countries.
country-rather = Хочу сказать только:

## Place

# Label of a field.
place-query = Город или почтовый индекс
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] Найден { $count } город
        [few] Найдено { $count } города
        [many] Найдено { $count } городов
       *[other] Найдено { $count } города
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Найдено больше { $count } города. Напишите название полнее или укажите почтовый индекс.
        [few] Найдено больше { $count } городов. Напишите название полнее или укажите почтовый индекс.
        [many] Найдено больше { $count } городов. Напишите название полнее или укажите почтовый индекс.
       *[other] Найдено больше { $count } города. Напишите название полнее или укажите почтовый индекс.
    }
place-none = Такой город не найден. Попробуйте ввести почтовый индекс или выберите свою федеральную землю: если поле пустое, видны все земли.
# After the city that is chosen at the moment.
place-chosen = Выбрано

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Здесь есть учреждения, шаги и советы именно для этого города: { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Ваш план учитывает то, что действует во всей стране, а также там, где вы живёте: { $state }, { $region }. Учреждений самого города ({ $place }) в { -brand } пока нет: в каждом шаге сказано, как найти нужное.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Ваш план учитывает то, что действует во всей стране и в этой федеральной земле: { $state }. Учреждений самого города ({ $place }) в { -brand } пока нет: в каждом шаге сказано, как найти нужное.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Ваш план учитывает то, что действует во всей стране и в этой федеральной земле: { $state }. Как только вы узнаете свой город, выберите его здесь.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Ваш план учитывает то, что действует во всей стране. Особенностей этой федеральной земли ({ $state }) и учреждений самого города ({ $place }) в { -brand } пока нет: в каждом шаге сказано, как найти нужное учреждение.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Ваш план учитывает то, что действует во всей стране. Особенностей этой федеральной земли ({ $state }) в { -brand } пока нет.
coverage-nearby = Города поблизости, учреждения которых есть в { -brand }:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, { $distance } км отсюда
        [few] { $place }, { $distance } км отсюда
        [many] { $place }, { $distance } км отсюда
       *[other] { $place }, { $distance } км отсюда
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = SOS
emergency-heading = Помощь в экстренном случае
emergency-explain = Звонок бесплатный. Звонить можно в любое время дня и ночи.
# Above pages for somebody in danger.
help-pages = Ещё помощь
help-pages-explain = На этих страницах вас ни о чём не спросят. { -brand } не запоминает, что вы их читаете.

## App lock

# The person has protected the app with a PIN.
locked-heading = Приложение { -brand } заблокировано
locked-pin = Ваш PIN-код
# Button, a verb.
locked-unlock = Разблокировать
locked-forgotten = Забыли PIN-код?
locked-forgotten-explain = Ваши данные зашифрованы PIN-кодом. Без PIN-кода никто не может их прочитать, мы тоже не можем. Вы можете удалить всё и начать заново.

## Erasing everything

# Button.
erase-action = Удалить всё
erase-heading = Действительно удалить всё?
erase-explain = Ваши ответы, заметки, ваш прогресс и ваши настройки будут удалены с этого устройства. Отменить это не сможет никто.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Для надёжности напишите это слово: { $word }
# One short word without capitals that is easy to type.
erase-word = удалить
# Button in the dialog: erases everything.
erase-confirm = Удалить навсегда

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = В пакете, который вы пробуете, есть ошибка

## Reading a QR code

# Button.
read-code = Прочитать QR-код с картинки
read-code-busy = Ищем код на картинке…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Переведено: { $share }
language-machine = Переведено машиной, ещё не проверено
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Только информация о вашем городе
language-more = Другие языки
language-none-more = Других языков сейчас нет.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, издатель: { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = Издатель: { $publisher }
language-getting = Язык загружается…
language-look = Искать другие языки
language-open-file = Открыть файл с языком
# Variables:
#   $language (String) - name of the language in itself
language-remove = Удалить: { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Сохранить как файл: { $language }
language-saved = Язык сохранён:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Некоторых текстов на этой странице пока нет на вашем языке. Язык: { $languages }.
