# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Polski
# Name of a language, such as after "Language:".
language-de-simple = niemiecki w prostym języku
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Wczytywanie…
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Przejdź do treści

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Menu główne
# The day: name of the first screen, in the navigation.
nav-today = Dzisiaj
# A noun: name of a screen in the navigation.
nav-search = Szukaj
nav-plan = Mój plan
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Czat
nav-contacts = Kontakty
# Guides and events, on a screen too narrow for both.
nav-discover = Odkrywaj
# Pages to read about living here. Not people.
nav-guides = Poradniki
nav-events = Wydarzenia
nav-settings = Ustawienia

## Buttons

# Button after something has failed.
action-retry = Spróbuj jeszcze raz
# Button that closes a dialog.
action-close = Zamknij
# Button: do not do what was asked about.
action-cancel = Anuluj
# Button: to the page before.
action-back = Wstecz
# Button: to the next page.
action-next = Dalej
# Button: leave this question out.
action-skip = Pomiń
# Button, as an answer to a question: the person would rather not say.
action-withhold = Wolę nie mówić
# Button: takes one thing out of a list.
action-remove = Usuń
# Button, a verb.
action-print = Drukuj
# Button that closes a notice: the person has read it.
action-understood = Rozumiem

## Topics and progress

topic-filter =
    .aria-label = Filtruj według tematu
# First choice of a filter: steps or contacts of every topic.
topic-all = Wszystkie tematy
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = Zrobione: { $done } z { $count }

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Do zrobienia
# State of a step, a label: something else has to be done first.
state-waiting = Czeka
# State of a step, a label: it cannot be done yet.
state-later = Później
# State of a step, a label: the person has begun.
state-begun = Zaczęte
# State of a step, a label.
state-done = Zrobione
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Odłożone
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Być może Państwa dotyczy
# Before the steps that have to be done first.
waits-for = Najpierw potrzebne:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Termin ustawowy: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Zalecane do: { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Własna data: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Na pewno w terminie do { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Według prawa do { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Został jeszcze { $days } dzień.
        [few] Zostały jeszcze { $days } dni.
        [many] Zostało jeszcze { $days } dni.
       *[other] Zostało jeszcze { $days } dnia.
    }
# After a deadline: the last day is today.
due-today = To dzisiaj.
# After a deadline: its day is over.
due-passed = Ten dzień już minął.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Termin: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Rada: do { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Własna data: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] jeszcze { $days } dzień
        [few] jeszcze { $days } dni
        [many] jeszcze { $days } dni
       *[other] jeszcze { $days } dnia
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = dzisiaj
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = minęło

## Source

# A label: no source says so.
unconfirmed = Niepotwierdzone żadnym źródłem
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Niepotwierdzone żadnym źródłem: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = telefon
detail-appointment = umawianie wizyt
detail-email = e-mail
detail-address = adres
detail-web = strona internetowa
detail-hours = godziny otwarcia
detail-languages = języki
detail-free = czy jest bezpłatnie
# Before the name of a law or web page from which something is taken.
source-label = Źródło:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Ostatnio sprawdzono: { $date }
# Nobody has checked the text for too long.
source-review-overdue = To trzeba sprawdzić na nowo. Dla pewności proszę zapytać w danym urzędzie lub placówce.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] od { $from } do { $count } dnia
        [few] od { $from } do { $count } dni
        [many] od { $from } do { $count } dni
       *[other] od { $from } do { $count } dnia
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] od { $from } do { $count } tygodnia
        [few] od { $from } do { $count } tygodni
        [many] od { $from } do { $count } tygodni
       *[other] od { $from } do { $count } tygodnia
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] od { $from } do { $count } miesiąca
        [few] od { $from } do { $count } miesięcy
        [many] od { $from } do { $count } miesięcy
       *[other] od { $from } do { $count } miesiąca
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] od { $from } do { $count } roku
        [few] od { $from } do { $count } lat
        [many] od { $from } do { $count } lat
       *[other] od { $from } do { $count } roku
    }

## Money

# Where otherwise a sum stands.
cost-free = Nic nie kosztuje
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = od { $from } do { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } miesięcznie
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } na kwartał
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } rocznie
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } za lekcję

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Tego tekstu nie ma jeszcze w Państwa języku. Język: { $language }.
guide-text-machine = Ten tekst powstał z pomocą maszyny i nikt go jeszcze nie sprawdził. Może zawierać błędy.

## Questions

# Beneath a question with boxes to tick.
choices-several = Można wybrać kilka odpowiedzi.
# Where the chosen day will stand.
date-none = Nie wybrano jeszcze daty
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Proszę podać dzień, miesiąc i rok w ten sposób: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Data { $number }
# Button: adds one more date to an answer.
date-another = Kolejna data
# A label and, in the empty field, an example of what to type.
country-field = Szukaj kraju
    .placeholder = Pierwsze litery
country-none = Nie ma kraju o takiej nazwie.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } kraj
        [few] { $count } kraje
        [many] { $count } krajów
       *[other] { $count } kraju
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Wybrane kraje
# Variables:
#   $country (String) - name of the country
country-remove = Usuń: { $country }
# Before answers that name only a group of countries.
country-rather = Chcę podać tylko:

## Place

# Label of a field.
place-query = Nazwa miejscowości lub kod pocztowy
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] Znaleziono { $count } miejscowość
        [few] Znaleziono { $count } miejscowości
        [many] Znaleziono { $count } miejscowości
       *[other] Znaleziono { $count } miejscowości
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Znaleziono więcej niż jedną miejscowość. Proszę wpisać dłuższą część nazwy lub kod pocztowy.
        [few] Znaleziono więcej niż { $count } miejscowości. Proszę wpisać dłuższą część nazwy lub kod pocztowy.
        [many] Znaleziono więcej niż { $count } miejscowości. Proszę wpisać dłuższą część nazwy lub kod pocztowy.
       *[other] Znaleziono więcej niż { $count } miejscowości. Proszę wpisać dłuższą część nazwy lub kod pocztowy.
    }
place-none = Nie znaleziono miejscowości. Proszę spróbować z kodem pocztowym albo wybrać swój kraj związkowy: gdy pole jest puste, widać wszystkie.
# After the city that is chosen at the moment.
place-chosen = Wybrano

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Są tu urzędy, kroki i wskazówki bezpośrednio z miejscowości { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Państwa plan opiera się na tym, co obowiązuje w całym kraju, a ponadto w tym kraju związkowym ({ $state }) i tutaj: { $region }. Urzędów samej miejscowości { $place } { -brand } jeszcze nie zna: każdy krok mówi, jak znaleźć właściwy.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Państwa plan opiera się na tym, co obowiązuje w całym kraju, i na tym, co obowiązuje w tym kraju związkowym: { $state }. Urzędów samej miejscowości { $place } { -brand } jeszcze nie zna: każdy krok mówi, jak znaleźć właściwy.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Państwa plan opiera się na tym, co obowiązuje w całym kraju, i na tym, co obowiązuje w tym kraju związkowym: { $state }. Gdy tylko będzie wiadomo, w jakiej miejscowości Państwo mieszkają, proszę ją tu wybrać.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Państwa plan opiera się na tym, co obowiązuje w całym kraju. Szczególnych zasad tego kraju związkowego ({ $state }) ani urzędów samej miejscowości { $place } { -brand } jeszcze nie zna: każdy krok mówi, jak znaleźć właściwy urząd.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Państwa plan opiera się na tym, co obowiązuje w całym kraju. Szczególnych zasad tego kraju związkowego ({ $state }) { -brand } jeszcze nie zna.
coverage-nearby = Miejscowości w pobliżu, których urzędy { -brand } zna:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, jeden kilometr stąd
        [few] { $place }, { $distance } km stąd
        [many] { $place }, { $distance } km stąd
       *[other] { $place }, { $distance } km stąd
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Pilna pomoc
emergency-heading = Pomoc w nagłej sytuacji
emergency-explain = Połączenie nic nie kosztuje. Można dzwonić o każdej porze dnia i nocy.
# Above pages for somebody in danger.
help-pages = Dalsza pomoc
help-pages-explain = Te strony o nic nie pytają. { -brand } nie zapamiętuje, że Państwo je czytają.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand }: blokada włączona
locked-pin = Kod PIN
# Button, a verb.
locked-unlock = Odblokuj
locked-forgotten = Nie pamiętają Państwo kodu PIN?
locked-forgotten-explain = Państwa dane są zaszyfrowane kodem PIN. Bez kodu PIN nikt nie może ich odczytać, my też nie. Można wszystko usunąć i zacząć od nowa.

## Erasing everything

# Button.
erase-action = Usuń wszystko
erase-heading = Na pewno usunąć wszystko?
erase-explain = Państwa odpowiedzi, notatki, postępy i ustawienia zostaną usunięte z tego urządzenia. Nikt nie może tego cofnąć.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Dla pewności proszę wpisać to słowo: { $word }
# One short word without capitals that is easy to type.
erase-word = skasuj
# Button in the dialog: erases everything.
erase-confirm = Usuń ostatecznie

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = Pakiet, który Państwo wypróbowują, zawiera błąd

## Reading a QR code

# Button.
read-code = Odczytaj kod QR z obrazu
read-code-busy = Szukamy kodu na obrazie…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Przetłumaczono: { $share }
language-machine = Przetłumaczone przez maszynę, jeszcze niesprawdzone
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Tylko informacje o Państwa miejscowości
language-more = Inne języki
language-none-more = Na razie nie ma innych języków.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, od: { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = Od: { $publisher }
language-getting = Pobieranie języka…
language-look = Szukaj innych języków
language-open-file = Otwórz plik z językiem
# Variables:
#   $language (String) - name of the language in itself
language-remove = Usuń język: { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Zapisz jako plik: { $language }
language-saved = Język zapisano tutaj:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Niektórych tekstów na tej stronie nie ma jeszcze w Państwa języku. Język: { $languages }.
