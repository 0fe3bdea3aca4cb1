# Offices, advice centres, meeting places.

contacts-heading = Contacte
contacts-search = Căutați după nume
contacts-language = Limba vorbită acolo
contacts-language-any = Toate limbile
contacts-open-now = Doar cele deschise acum
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } contact
        [few] { $count } contacte
       *[other] { $count } de contacte
    }
contacts-none = Nu am găsit niciun contact. Schimbați filtrele.
contacts-no-place = Nu cunoaștem încă localitatea dumneavoastră. Alegeți orașul în setări și veți vedea aici instituțiile din apropiere.
contact-free = Gratuit
contact-by-appointment = Doar cu programare
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Aici se vorbește: { $languages }
action-save-card = Salvați ca fișă de contact
card-saved = Fișa de contact este salvată:

way-call = Sunați
way-book = Programați-vă
way-write = Scrieți un e-mail
way-route = Arătați drumul
way-web = Deschideți pagina web

# Variables:
#   $time (String) - such as "18:00"
open-until = Deschis acum, până la ora { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Deschis acum, până la { $date }, ora { $time }
open-always = Deschis non-stop
open-now = Deschis acum
closed-now = Închis acum
# Variables:
#   $time (String) - such as "08:00"
opens-today = Închis acum. Se deschide azi la ora { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Închis acum. Se deschide din nou: { $date }, ora { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Închis acum. De la { $date }, ora { $time }: întrebați dacă este deschis
ask-now = Întrebați înainte dacă este deschis
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Întrebați înainte dacă este deschis. Sigur deschis: { $date }, de la ora { $time }
hours-week = Tot programul
hours-none = Închis
hours-ask = Vă rugăm să întrebați
hours-ask-otherwise = În rest, vă rugăm să întrebați
hours-school-holidays = În vacanțele școlare programul poate fi altul. Vă rugăm să întrebați înainte.
hours-sun = Programul depinde de răsăritul și apusul soarelui.
