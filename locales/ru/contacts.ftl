# Offices, advice centres, meeting places.

contacts-heading = Контакты
contacts-search = Искать по названию
contacts-language = На каком языке там говорят
contacts-language-any = Все языки
# A filter: only contacts that are open at this moment.
contacts-open-now = Только открытые сейчас
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } контакт
        [few] { $count } контакта
        [many] { $count } контактов
       *[other] { $count } контакта
    }
contacts-none = Такой контакт не найден. Измените фильтры.
contacts-no-place = Мы ещё не знаем ваш населённый пункт. Выберите в настройках свой город, тогда вы увидите здесь учреждения рядом с вами.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Бесплатно
# A label: nobody is received without an appointment.
contact-by-appointment = Только по записи
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Здесь говорят на языках: { $languages }
action-save-card = Сохранить карточку контакта
card-saved = Карточка контакта сохранена:

# Button, a verb: telephone.
way-call = Позвонить
# Button, a verb.
way-book = Записаться
# Button, a verb.
way-write = Написать письмо
# Button, a verb: on a map.
way-route = Показать путь
# Button, a verb.
way-web = Открыть сайт

# Variables:
#   $time (String) - such as "18:00"
open-until = Сейчас открыто, до { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Сейчас открыто, до: { $date }, { $time }
# A label: day and night, every day.
open-always = Открыто круглосуточно
open-now = Сейчас открыто
closed-now = Сейчас закрыто
# Variables:
#   $time (String) - such as "08:00"
opens-today = Сейчас закрыто. Откроется сегодня в { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Сейчас закрыто. Откроется: { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Сейчас закрыто. Дальше уточните, открыто ли: { $date }, с { $time }
# In place of open or closed: nobody knows for certain.
ask-now = Сначала уточните, открыто ли
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Сначала уточните, открыто ли. Точно открыто: { $date }, с { $time }
hours-week = Все часы работы
# In the table of hours, for a day on which it is closed.
hours-none = Закрыто
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Уточните
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = В другое время уточните
hours-school-holidays = В школьные каникулы часы работы могут быть другими. Пожалуйста, уточните заранее.
hours-sun = Время зависит от восхода и захода солнца.
