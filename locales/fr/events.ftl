# Meeting people: what takes place, and when.

events-explain = Ici, vous faites connaissance avec des gens.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } événement
        [many] { $count } d’événements
       *[other] { $count } événements
    }
events-none = Nous ne connaissons pas d’événement ici en ce moment. Demandez aux lieux de rencontre et aux centres de conseil.
events-no-place = Nous ne connaissons pas encore votre localité. Choisissez votre ville dans les réglages : vous verrez ici ce qui a lieu près de chez vous.
events-to-contacts = Vers les contacts
# Heading above events that are not soon.
events-later = Plus tard
# A label: it costs nothing.
event-free = Gratuit
event-repeats = A lieu régulièrement
# Heading above days on which it takes place.
event-next = Les prochaines dates
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, toute la journée
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, de { $from } à { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } à { $to }
# Before the name of the house or organiser.
event-where = Chez :
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Trouver des cours et des rencontres
events-none-but = { -brand } ne connaît pas ici d’événements à date fixe en ce moment. Ces services vous indiquent des cours, des rencontres et des gens qui vous accompagnent.
