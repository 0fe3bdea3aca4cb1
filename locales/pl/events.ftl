# Meeting people: what takes place, and when.

events-explain = Tu można poznać ludzi.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } wydarzenie
        [few] { $count } wydarzenia
        [many] { $count } wydarzeń
       *[other] { $count } wydarzenia
    }
events-none = Na razie nie znamy tu żadnego wydarzenia. Proszę zapytać w miejscach spotkań i poradniach.
events-no-place = Nie znamy jeszcze Państwa miejscowości. Proszę wybrać miasto w ustawieniach, wtedy będzie tu widać, co się dzieje w pobliżu.
events-to-contacts = Do kontaktów
# Heading above events that are not soon.
events-later = Później
# A label: it costs nothing.
event-free = Bezpłatnie
event-repeats = Odbywa się regularnie
# Heading above days on which it takes place.
event-next = Najbliższe terminy
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, cały dzień
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, od { $from } do { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = od { $from } do { $to }
# Before the name of the house or organiser.
event-where = Gdzie:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Kursy i spotkania
events-none-but = Na razie { -brand } nie zna tu żadnych wydarzeń z ustaloną datą. Te placówki wskażą Państwu kursy, spotkania i ludzi, którzy pomagają.
