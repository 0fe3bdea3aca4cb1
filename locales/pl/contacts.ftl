# Offices, advice centres, meeting places.

contacts-heading = Kontakty
contacts-search = Szukaj po nazwie
contacts-language = Język, którym tam się mówi
contacts-language-any = Wszystkie języki
# A filter: only contacts that are open at this moment.
contacts-open-now = Tylko teraz otwarte
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } kontakt
        [few] { $count } kontakty
        [many] { $count } kontaktów
       *[other] { $count } kontaktu
    }
contacts-none = Nie znaleźliśmy takiego kontaktu. Proszę zmienić filtry.
contacts-no-place = Nie znamy jeszcze Państwa miejscowości. Proszę wybrać miasto w ustawieniach, wtedy będzie tu widać placówki w pobliżu.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Bezpłatnie
# A label: nobody is received without an appointment.
contact-by-appointment = Tylko po umówieniu
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Tu mówi się w językach: { $languages }
action-save-card = Zapisz jako wizytówkę
card-saved = Wizytówkę zapisano tutaj:

# Button, a verb: telephone.
way-call = Zadzwoń
# Button, a verb.
way-book = Umów wizytę
# Button, a verb.
way-write = Napisz e-mail
# Button, a verb: on a map.
way-route = Pokaż drogę
# Button, a verb.
way-web = Otwórz stronę

# Variables:
#   $time (String) - such as "18:00"
open-until = Teraz otwarte, do { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Teraz otwarte, do: { $date }, { $time }
# A label: day and night, every day.
open-always = Otwarte całą dobę
open-now = Teraz otwarte
closed-now = Teraz zamknięte
# Variables:
#   $time (String) - such as "08:00"
opens-today = Teraz zamknięte. Otwiera się dzisiaj o { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Teraz zamknięte. Znów otwarte: { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Teraz zamknięte. Od: { $date }, { $time }: proszę zapytać, czy jest otwarte
# In place of open or closed: nobody knows for certain.
ask-now = Proszę najpierw zapytać, czy jest otwarte
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Proszę najpierw zapytać, czy jest otwarte. Na pewno otwarte: { $date }, od { $time }
hours-week = Wszystkie godziny otwarcia
# In the table of hours, for a day on which it is closed.
hours-none = Zamknięte
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Proszę zapytać
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = Poza tym proszę zapytać
hours-school-holidays = W czasie ferii i wakacji szkolnych godziny mogą być inne. Proszę najpierw zapytać.
hours-sun = Godziny zależą od wschodu i zachodu słońca.
