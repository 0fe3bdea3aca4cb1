# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Română
# Name of a language, such as after "Language:".
language-de-simple = germană în limbă simplă
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
loading = Se încarcă…
skip-to-content = Salt la conținut

## Navigation

nav-main =
    .aria-label = Meniu principal
nav-today = Azi
nav-search = Căutare
nav-plan = Planul meu
nav-talk = Chat
nav-contacts = Contacte
# Guides and events, on a screen too narrow for both.
nav-discover = Descoperiți
nav-guides = Ghiduri
nav-events = Evenimente
nav-settings = Setări

## Buttons

action-retry = Încercați din nou
action-close = Închideți
action-cancel = Anulați
action-back = Înapoi
action-next = Continuați
action-skip = Săriți peste
action-withhold = Prefer să nu spun
action-remove = Eliminați
action-print = Tipăriți
action-understood = Am înțeles

## Topics and progress

topic-filter =
    .aria-label = Filtrare după temă
topic-all = Toate temele
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done } din { $count } rezolvate

## State of a step

state-ready = Se poate începe
state-waiting = În așteptare
state-later = Mai târziu
state-begun = Început
state-done = Rezolvat
state-set-aside = Pus deoparte
state-maybe = Poate vă privește
waits-for = Mai întâi este nevoie de:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Termen legal: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Recomandat: cel târziu la { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Data dumneavoastră: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Sigur la timp: cel târziu la { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Conform legii, cel târziu la { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Mai aveți { $days } zi.
        [few] Mai aveți { $days } zile.
       *[other] Mai aveți { $days } de zile.
    }
due-today = Este astăzi.
due-passed = Această zi a trecut.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Termen: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Sfat: până la { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Data dv.: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] încă { $days } zi
        [few] încă { $days } zile
       *[other] încă { $days } de zile
    }
due-brief-today = astăzi
due-brief-passed = a trecut

## Source

unconfirmed = Neconfirmat de o sursă
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Neconfirmat de o sursă: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = telefon
detail-appointment = programare
detail-email = e-mail
detail-address = adresă
detail-web = pagină web
detail-hours = program
detail-languages = limbi
detail-free = dacă este gratuit
source-label = Sursă:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Verificat ultima dată la { $date }
source-review-overdue = Această informație trebuie verificată din nou. Pentru siguranță, întrebați la instituția respectivă.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] între { $from } și { $count } zi
        [few] între { $from } și { $count } zile
       *[other] între { $from } și { $count } de zile
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] între { $from } și { $count } săptămână
        [few] între { $from } și { $count } săptămâni
       *[other] între { $from } și { $count } de săptămâni
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] între { $from } și { $count } lună
        [few] între { $from } și { $count } luni
       *[other] între { $from } și { $count } de luni
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] între { $from } și { $count } an
        [few] între { $from } și { $count } ani
       *[other] între { $from } și { $count } de ani
    }

## Money

cost-free = Nu costă nimic
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = între { $from } și { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } pe lună
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } pe trimestru
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } pe an
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } pe oră de curs

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Acest text nu există încă în limba dumneavoastră. Limba: { $language }.
guide-text-machine = Acest text a fost scris cu ajutorul unei mașini și nu l-a verificat încă nimeni. Poate conține greșeli.

## Questions

choices-several = Puteți alege mai multe răspunsuri.
date-none = Nicio dată aleasă încă
date-shape = Scrieți ziua, luna și anul așa: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Data { $number }
date-another = Altă dată
country-field = Căutați țara
    .placeholder = Primele litere
country-none = Nu există nicio țară cu acest nume.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } țară
        [few] { $count } țări
       *[other] { $count } de țări
    }
country-chosen =
    .aria-label = Țări alese
# Variables:
#   $country (String) - name of the country
country-remove = Eliminați: { $country }
# Before answers that name only a group of countries.
country-rather = Vreau să spun doar:

## Place

place-query = Numele localității sau codul poștal
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] S-a găsit { $count } localitate
        [few] S-au găsit { $count } localități
       *[other] S-au găsit { $count } de localități
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] S-a găsit mai mult de o localitate. Scrieți mai mult din nume sau codul poștal.
        [few] S-au găsit mai mult de { $count } localități. Scrieți mai mult din nume sau codul poștal.
       *[other] S-au găsit mai mult de { $count } de localități. Scrieți mai mult din nume sau codul poștal.
    }
place-none = Nu s-a găsit nicio localitate. Încercați cu codul poștal sau alegeți landul: dacă lăsați câmpul gol, le vedeți pe toate.
place-chosen = Aleasă

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Există instituții, pași și indicații direct din { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Planul dumneavoastră urmează ce este valabil în toată țara și, în plus, în { $state } și aici: { $region }. Instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum o găsiți pe cea potrivită.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Planul dumneavoastră urmează ce este valabil în toată țara și ce este valabil în acest land: { $state }. Instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum o găsiți pe cea potrivită.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Planul dumneavoastră urmează ce este valabil în toată țara și ce este valabil în acest land: { $state }. Când știți localitatea, alegeți-o aici.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Planul dumneavoastră urmează ce este valabil în toată țara. Ce este deosebit în acest land ({ $state }) și instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum găsiți instituția potrivită.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Planul dumneavoastră urmează ce este valabil în toată țara. Ce este deosebit în acest land ({ $state }) nu este încă în { -brand }.
coverage-nearby = Localități din apropiere ale căror instituții sunt în { -brand }:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, la un kilometru
        [few] { $place }, la { $distance } km
       *[other] { $place }, la { $distance } km
    }

## Emergency

emergency-button = Urgență
emergency-heading = Ajutor în caz de urgență
emergency-explain = Apelul nu costă nimic. Puteți suna la orice oră din zi și din noapte.
# Above pages for somebody in danger.
help-pages = Alt ajutor
help-pages-explain = Aceste pagini nu vă întreabă nimic. { -brand } nu reține că le citiți.

## App lock

locked-heading = { -brand } este blocat
locked-pin = PIN-ul dumneavoastră
locked-unlock = Deblocați
locked-forgotten = Ați uitat PIN-ul?
locked-forgotten-explain = Datele dumneavoastră sunt criptate cu PIN-ul. Fără PIN nu le poate citi nimeni, nici noi. Puteți șterge totul și începe din nou.

## Erasing everything

erase-action = Ștergeți tot
erase-heading = Sigur ștergeți tot?
erase-explain = Răspunsurile, notele, progresul și setările dumneavoastră vor fi șterse de pe acest dispozitiv. Nimeni nu le poate aduce înapoi.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Pentru siguranță, scrieți acest cuvânt: { $word }
# One short word without capitals that is easy to type.
erase-word = șterge
erase-confirm = Ștergeți definitiv

## Trying out a pack

preview-trouble = Pachetul pe care îl încercați are o greșeală

## Reading a QR code

read-code = Citiți codul QR dintr-o imagine
read-code-busy = Căutăm codul în imagine…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Tradus: { $share }
language-machine = Tradus de o mașină, încă neverificat
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Doar informații despre localitatea dv.
language-more = Alte limbi
language-none-more = Momentan nu există alte limbi.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, de la { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = De la { $publisher }
language-getting = Se aduce limba…
language-look = Căutați alte limbi
language-open-file = Deschideți un fișier cu o limbă
# Variables:
#   $language (String) - name of the language in itself
language-remove = Eliminați: { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Salvați ca fișier: { $language }
language-saved = Limba este salvată:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Unele texte de pe această pagină nu există încă în limba dumneavoastră. Limba: { $languages }.
