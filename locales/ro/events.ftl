events-explain = Aici cunoașteți oameni.
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
event-all-day = { $date }, toată ziua
event-at = { $date }, ora { $time }
event-from-to = { $date }, de la { $from } la { $to }
event-until = de la { $from } la { $to }
event-where = La:
events-contacts = Găsiți cursuri și întâlniri
events-none-but = Momentan { -brand } nu cunoaște aici evenimente cu dată fixă. Aceste locuri vă spun despre cursuri, întâlniri și oameni care vă însoțesc.
