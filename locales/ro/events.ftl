# Meeting people: what takes place, and when.

events-explain = Aici cunoașteți oameni.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } eveniment
        [few] { $count } evenimente
       *[other] { $count } de evenimente
    }
events-none = Momentan nu cunoaștem niciun eveniment aici. Întrebați la locurile de întâlnire și la centrele de consiliere.
events-no-place = Nu cunoaștem încă localitatea dumneavoastră. Alegeți orașul în setări și veți vedea aici ce are loc în apropiere.
events-to-contacts = La contacte
events-later = Mai târziu
event-free = Gratuit
event-repeats = Are loc regulat
event-next = Următoarele date
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, toată ziua
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, ora { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, de la { $from } la { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = de la { $from } la { $to }
event-where = La:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Găsiți cursuri și întâlniri
events-none-but = Momentan { -brand } nu cunoaște aici evenimente cu dată fixă. Aceste locuri vă spun despre cursuri, întâlniri și oameni care vă însoțesc.
