# Meeting people: what takes place, and when.

events-explain = Здесь можно познакомиться с людьми.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }
events-none = Сейчас мы не знаем здесь ни одного мероприятия. Спросите в местах встреч и консультациях.
events-no-place = Мы ещё не знаем ваш населённый пункт. Выберите в настройках свой город, тогда вы увидите здесь, что проходит рядом с вами.
events-to-contacts = К контактам
# Heading above events that are not soon.
events-later = Позже
# A label: it costs nothing.
event-free = Бесплатно
event-repeats = Проходит регулярно
# Heading above days on which it takes place.
event-next = Ближайшие даты
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, весь день
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, { $from }–{ $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } – { $to }
# Before the name of the house or organiser.
event-where = Место:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Найти курсы и встречи
events-none-but = Сейчас { -brand } не знает здесь мероприятий с точной датой. Эти места подскажут вам курсы, встречи и людей, которые будут вас сопровождать.
