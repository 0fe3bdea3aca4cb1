# Offices, advice centres, meeting places.

contacts-heading = Contacts
contacts-search = Chercher par nom
contacts-language = Langue parlée sur place
contacts-language-any = Toutes les langues
# A filter: only contacts that are open at this moment.
contacts-open-now = Ouverts maintenant
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
contacts-none = Nous n’avons trouvé aucun contact. Changez les filtres.
contacts-no-place = Nous ne connaissons pas encore votre localité. Choisissez votre ville dans les réglages : vous verrez ici les services près de chez vous.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Gratuit
# A label: nobody is received without an appointment.
contact-by-appointment = Seulement sur rendez-vous
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Langues parlées ici : { $languages }
action-save-card = Enregistrer comme fiche de contact
card-saved = La fiche de contact est enregistrée :

# Button, a verb: telephone.
way-call = Appeler
# Button, a verb.
way-book = Prendre rendez-vous
# Button, a verb.
way-write = Écrire un e-mail
# Button, a verb: on a map.
way-route = Montrer le chemin
# Button, a verb.
way-web = Ouvrir le site web

# Variables:
#   $time (String) - such as "18:00"
open-until = Ouvert, jusqu’à { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Ouvert, jusqu’au { $date }, { $time }
# A label: day and night, every day.
open-always = Ouvert jour et nuit
open-now = Ouvert maintenant
closed-now = Fermé maintenant
# Variables:
#   $time (String) - such as "08:00"
opens-today = Fermé maintenant. Ouvre aujourd’hui à { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Fermé maintenant. Rouvre : { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Fermé maintenant. À partir du { $date }, { $time } : veuillez demander si c’est ouvert
# In place of open or closed: nobody knows for certain.
ask-now = Veuillez demander avant si c’est ouvert
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Veuillez demander avant si c’est ouvert. Ouvert de façon sûre : { $date }, à partir de { $time }
hours-week = Tous les horaires
# In the table of hours, for a day on which it is closed.
hours-none = Fermé
# In the table of hours, for a day on which the hours are not certain.
hours-ask = À demander
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = Sinon, à demander
hours-school-holidays = Pendant les vacances scolaires, les horaires peuvent être différents. Veuillez demander avant.
hours-sun = Les horaires dépendent du lever et du coucher du soleil.
