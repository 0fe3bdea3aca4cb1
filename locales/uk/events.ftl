# Meeting people: what takes place, and when.

events-explain = Тут ви познайомитеся з людьми.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } подія
        [few] { $count } події
        [many] { $count } подій
       *[other] { $count } події
    }
events-none = Зараз ми не знаємо тут жодної події. Запитайте в місцях зустрічей і консультаційних пунктах.
events-no-place = Ми ще не знаємо, де ви живете. Виберіть у налаштуваннях своє місто, і тут з’явиться те, що відбувається поблизу.
events-to-contacts = До контактів
# Heading above events that are not soon.
events-later = Пізніше
# A label: it costs nothing.
event-free = Безплатно
event-repeats = Відбувається регулярно
# Heading above days on which it takes place.
event-next = Найближчі дати
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, увесь день
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, від { $from } до { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = від { $from } до { $to }
# Before the name of the house or organiser.
event-where = Де:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Знайти курси й зустрічі
events-none-but = Зараз { -brand } не знає тут подій із твердою датою. Ці установи підкажуть вам курси, зустрічі та людей, які вас супроводжуватимуть.
