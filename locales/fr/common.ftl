# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Français
# Name of a language, such as after "Language:".
language-de-simple = allemand en langue simple
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Chargement…
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = Aller au contenu

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Menu principal
# The day: name of the first screen, in the navigation.
nav-today = Aujourd’hui
# A noun: name of a screen in the navigation.
nav-search = Recherche
nav-plan = Mon plan
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Chat
nav-contacts = Contacts
# Guides and events, on a screen too narrow for both.
nav-discover = Découvrir
# Pages to read about living here. Not people.
nav-guides = Guides
nav-events = Événements
nav-settings = Réglages

## Buttons

# Button after something has failed.
action-retry = Réessayer
# Button that closes a dialog.
action-close = Fermer
# Button: do not do what was asked about.
action-cancel = Annuler
# Button: to the page before.
action-back = Retour
# Button: to the next page.
action-next = Suivant
# Button: leave this question out.
action-skip = Passer
# Button, as an answer to a question: the person would rather not say.
action-withhold = Je préfère ne pas le dire
# Button: takes one thing out of a list.
action-remove = Retirer
# Button, a verb.
action-print = Imprimer
# Button that closes a notice: the person has read it.
action-understood = J’ai compris

## Topics and progress

topic-filter =
    .aria-label = Filtrer par thème
# First choice of a filter: steps or contacts of every topic.
topic-all = Tous les thèmes
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = Fait : { $done } sur { $count }

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Prête
# State of a step, a label: something else has to be done first.
state-waiting = En attente
# State of a step, a label: it cannot be done yet.
state-later = Plus tard
# State of a step, a label: the person has begun.
state-begun = Commencée
# State of a step, a label.
state-done = Terminée
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Mise de côté
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Vous concerne peut-être
# Before the steps that have to be done first.
waits-for = À faire avant :

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Délai légal : { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Conseillé jusqu’au { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Votre propre date : { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = À temps à coup sûr jusqu’au { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Selon la loi, jusqu’au { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] Encore { $days } jour.
        [many] Encore { $days } de jours.
       *[other] Encore { $days } jours.
    }
# After a deadline: the last day is today.
due-today = C’est aujourd’hui.
# After a deadline: its day is over.
due-passed = Ce jour est passé.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Délai : { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Conseil : d’ici au { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Votre date : { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] encore { $days } jour
        [many] encore { $days } de jours
       *[other] encore { $days } jours
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = aujourd’hui
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = passé

## Source

# A label: no source says so.
unconfirmed = Non confirmé par une source
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Non confirmé par une source : { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = téléphone
detail-appointment = prise de rendez-vous
detail-email = e-mail
detail-address = adresse
detail-web = site web
detail-hours = horaires d’ouverture
detail-languages = langues
detail-free = si c’est gratuit
# Before the name of a law or web page from which something is taken.
source-label = Source :
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Dernière vérification : { $date }
# Nobody has checked the text for too long.
source-review-overdue = Ceci doit être revérifié. Par sécurité, demandez au service concerné.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } semaine
        [many] { $count } de semaines
       *[other] { $count } semaines
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } mois
        [many] { $count } de mois
       *[other] { $count } mois
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } an
        [many] { $count } d’ans
       *[other] { $count } ans
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] { $from } à { $count } jour
        [many] { $from } à { $count } de jours
       *[other] { $from } à { $count } jours
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] { $from } à { $count } semaine
        [many] { $from } à { $count } de semaines
       *[other] { $from } à { $count } semaines
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] { $from } à { $count } mois
        [many] { $from } à { $count } de mois
       *[other] { $from } à { $count } mois
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] { $from } à { $count } an
        [many] { $from } à { $count } d’ans
       *[other] { $from } à { $count } ans
    }

## Money

# Where otherwise a sum stands.
cost-free = Gratuit
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = { $from } à { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } par mois
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } par trimestre
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } par an
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } par heure de cours

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Ce texte n’existe pas encore dans votre langue. Langue : { $language }.
guide-text-machine = Ce texte a été écrit à l’aide d’une machine et personne ne l’a encore vérifié. Il peut contenir des erreurs.

## Questions

# Beneath a question with boxes to tick.
choices-several = Vous pouvez choisir plusieurs réponses.
# Where the chosen day will stand.
date-none = Aucune date choisie pour l’instant
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Écrivez le jour, le mois et l’année ainsi : 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Date { $number }
# Button: adds one more date to an answer.
date-another = Autre date
# A label and, in the empty field, an example of what to type.
country-field = Chercher un pays
    .placeholder = Les premières lettres
country-none = Aucun pays ne porte ce nom.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } pays
        [many] { $count } de pays
       *[other] { $count } pays
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Pays choisis
# Variables:
#   $country (String) - name of the country
country-remove = Retirer : { $country }
# Before answers that name only a group of countries.
country-rather = Je veux seulement dire :

## Place

# Label of a field.
place-query = Nom de la localité ou code postal
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } localité trouvée
        [many] { $count } de localités trouvées
       *[other] { $count } localités trouvées
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Plus de { $count } localité trouvée. Écrivez plus de lettres du nom, ou le code postal.
        [many] Plus de { $count } de localités trouvées. Écrivez plus de lettres du nom, ou le code postal.
       *[other] Plus de { $count } localités trouvées. Écrivez plus de lettres du nom, ou le code postal.
    }
place-none = Aucune localité trouvée. Essayez avec le code postal, ou choisissez votre Land (région) : si le champ est vide, vous les voyez tous.
# After the city that is chosen at the moment.
place-chosen = Choisie

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Il y a des services, des étapes et des conseils propres à { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Votre plan suit ce qui vaut dans tout le pays, ainsi que dans ce Land ({ $state }) et ici : { $region }. { -brand } ne connaît pas encore les services de { $place } : chaque étape dit comment trouver le bon.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Votre plan suit ce qui vaut dans tout le pays et ce qui vaut dans ce Land : { $state }. { -brand } ne connaît pas encore les services de { $place } : chaque étape dit comment trouver le bon.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Votre plan suit ce qui vaut dans tout le pays et ce qui vaut dans ce Land : { $state }. Dès que vous connaissez votre localité, choisissez-la ici.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Votre plan suit ce qui vaut dans tout le pays. { -brand } ne connaît pas encore ce qui est particulier dans ce Land ({ $state }), ni les services de { $place } : chaque étape dit comment trouver le bon service.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Votre plan suit ce qui vaut dans tout le pays. { -brand } ne connaît pas encore ce qui est particulier dans ce Land ({ $state }).
coverage-nearby = Localités proches dont { -brand } connaît les services :
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, à { $distance } km
        [many] { $place }, à { $distance } km
       *[other] { $place }, à { $distance } km
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Urgence
emergency-heading = Aide en cas d’urgence
emergency-explain = L’appel est gratuit. Vous pouvez appeler à toute heure du jour et de la nuit.
# Above pages for somebody in danger.
help-pages = Autres aides
help-pages-explain = Ces pages ne vous posent aucune question. { -brand } ne retient pas que vous les lisez.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand } est verrouillé
locked-pin = Votre code PIN
# Button, a verb.
locked-unlock = Déverrouiller
locked-forgotten = Code PIN oublié ?
locked-forgotten-explain = Vos données sont chiffrées avec le code PIN. Sans lui, personne ne peut les lire, nous non plus. Vous pouvez tout effacer et recommencer.

## Erasing everything

# Button.
erase-action = Tout effacer
erase-heading = Vraiment tout effacer ?
erase-explain = Vos réponses, vos notes, votre progression et vos réglages seront effacés de cet appareil. Personne ne peut annuler cela.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Par sécurité, écrivez ce mot : { $word }
# One short word without capitals that is easy to type.
erase-word = effacer
# Button in the dialog: erases everything.
erase-confirm = Effacer définitivement

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = Le paquet que vous essayez contient une erreur

## Reading a QR code

# Button.
read-code = Lire un code QR dans une image
read-code-busy = Nous cherchons le code dans l’image…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Traduit : { $share }
language-machine = Traduit par une machine, pas encore vérifié
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Seulement les informations sur votre localité
language-more = Autres langues
language-none-more = Il n’y a pas d’autres langues pour le moment.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, de { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = De { $publisher }
language-getting = Récupération de la langue…
language-look = Chercher d’autres langues
language-open-file = Ouvrir un fichier de langue
# Variables:
#   $language (String) - name of the language in itself
language-remove = Retirer : { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = Enregistrer comme fichier : { $language }
language-saved = La langue est enregistrée :
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Certains textes de cette page n’existent pas encore dans votre langue. Langue : { $languages }.
