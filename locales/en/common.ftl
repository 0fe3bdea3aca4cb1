# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = English
# Name of a language, such as after "Language:".
language-de-simple = German in plain language
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
loading = Loading …
skip-to-content = Skip to content

## Navigation

nav-main =
    .aria-label = Main menu
nav-today = Today
nav-search = Search
nav-plan = My plan
nav-talk = Chat
nav-contacts = Contacts
# Guides and events, on a screen too narrow for both.
nav-discover = Discover
nav-guides = Guides
nav-events = Events
nav-settings = Settings

## Buttons

action-retry = Try again
action-close = Close
action-cancel = Cancel
action-back = Back
action-next = Next
action-skip = Skip
action-withhold = I’d rather not say
action-remove = Remove
action-print = Print
action-understood = OK, I understand

## Topics and progress

topic-filter =
    .aria-label = Filter by topic
topic-all = All topics
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done } of { $count } done

## State of a step

state-ready = Ready
state-waiting = Waiting
state-later = Later
state-begun = Started
state-done = Done
state-set-aside = Set aside
state-maybe = May concern you
waits-for = Needed first:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Legal deadline: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Recommended by { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Your own date: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Safely in time until { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = By law until { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] { $days } day left.
       *[other] { $days } days left.
    }
due-today = That is today.
due-passed = This day has passed.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Deadline: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Best by { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Your date: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
due-brief-today = today
due-brief-passed = passed

## Source

unconfirmed = Not confirmed by a source
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Not confirmed by a source: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = telephone
detail-appointment = booking of appointments
detail-email = email
detail-address = address
detail-web = website
detail-hours = opening hours
detail-languages = languages
detail-free = whether it is free of charge
source-label = Source:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Last checked on { $date }
source-review-overdue = This must be checked again. To be safe, ask the office.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] { $from } to { $count } day
       *[other] { $from } to { $count } days
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] { $from } to { $count } week
       *[other] { $from } to { $count } weeks
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] { $from } to { $count } month
       *[other] { $from } to { $count } months
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] { $from } to { $count } year
       *[other] { $from } to { $count } years
    }

## Money

cost-free = Costs nothing
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = { $from } to { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } a month
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } every three months
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } a year
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } a lesson

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = This text is not available in your language yet. Language: { $language }.
guide-text-machine = This text was written with the help of a machine and has not been reviewed by anyone yet. It may contain mistakes.

## Questions

choices-several = You can choose more than one answer.
date-none = No date chosen yet
date-shape = Write day, month and year like this: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Date { $number }
date-another = Another date
country-field = Search for a country
    .placeholder = The first letters
country-none = There is no country with this name.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }
country-chosen =
    .aria-label = Chosen countries
# Variables:
#   $country (String) - name of the country
country-remove = Remove: { $country }
# Before answers that name only a group of countries.
country-rather = I’d rather only say:

## Place

place-query = Name of the town or postcode
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } place found
       *[other] { $count } places found
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] More than one place found. Write more of the name, or the postcode.
       *[other] More than { $count } places found. Write more of the name, or the postcode.
    }
place-none = No place found. Try the postcode, or choose your state: leave the field empty to see all.
place-chosen = Chosen

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = There are offices, steps and tips from { $place } itself.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Your plan follows what holds in the whole country, in { $state } and in { $region }. The offices of { $place } itself are not in { -brand } yet: each step says how to find the right one.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Your plan follows what holds in the whole country and in { $state }. The offices of { $place } itself are not in { -brand } yet: each step says how to find the right one.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Your plan follows what holds in the whole country and in { $state }. As soon as you know your place, choose it here.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Your plan follows what holds in the whole country. What is special in { $state }, and the offices of { $place } itself, are not in { -brand } yet: each step says how to find the right office.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Your plan follows what holds in the whole country. What is special in { $state } is not in { -brand } yet.
coverage-nearby = Nearby places with their own offices in { -brand }:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, one kilometre away
       *[other] { $place }, { $distance } km away
    }

## Emergency

emergency-button = Emergency
emergency-heading = Help in an emergency
emergency-explain = The call costs nothing. You can call at any time of day or night.
# Above pages for somebody in danger.
help-pages = More help
help-pages-explain = These pages ask you nothing. { -brand } keeps no trace of your reading them.

## App lock

locked-heading = { -brand } is locked
locked-pin = Your PIN
locked-unlock = Unlock
locked-forgotten = Forgot your PIN?
locked-forgotten-explain = Your data is encrypted with the PIN. Without the PIN nobody can read it, not even us. You can erase everything and start again.

## Erasing everything

erase-action = Erase everything
erase-heading = Really erase everything?
erase-explain = Your answers, your notes, your progress and your settings will be erased from this device. Nobody can undo this.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = To be safe, type this word: { $word }
# One short word without capitals that is easy to type.
erase-word = erase
erase-confirm = Erase for good

## Trying out a pack

preview-trouble = The pack that you are trying out has a mistake

## Reading a QR code

read-code = Read a QR code from a picture
read-code-busy = We are looking for the code in the picture …

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Translated: { $share }
language-machine = Translated by a machine, not reviewed yet
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Only information about your place
language-more = More languages
language-none-more = There are no other languages at the moment.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, from { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = From { $publisher }
language-getting = The language is being fetched …
language-look = Look for more languages
language-open-file = Open a file with a language
# Variables:
#   $language (String) - name of the language in itself
language-remove = Remove { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Save { $language } as a file
language-saved = The language is saved:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Some texts on this page are not available in your language yet. Language: { $languages }.
