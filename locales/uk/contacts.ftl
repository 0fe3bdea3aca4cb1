# Offices, advice centres, meeting places.

contacts-heading = Контакти
contacts-search = Пошук за назвою
contacts-language = Мова, якою там говорять
contacts-language-any = Усі мови
# A filter: only contacts that are open at this moment.
contacts-open-now = Лише відчинені зараз
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } контакт
        [few] { $count } контакти
        [many] { $count } контактів
       *[other] { $count } контакту
    }
contacts-none = За цим запитом контактів не знайдено. Змініть фільтри.
contacts-no-place = Ми ще не знаємо, де ви живете. Виберіть у налаштуваннях своє місто, і тут з’являться установи поблизу.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Безплатно
# A label: nobody is received without an appointment.
contact-by-appointment = Лише за записом
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Тут говорять: { $languages }
action-save-card = Зберегти як картку контакту
card-saved = Картку контакту збережено:

# Button, a verb: telephone.
way-call = Зателефонувати
# Button, a verb.
way-book = Записатися
# Button, a verb.
way-write = Написати листа
# Button, a verb: on a map.
way-route = Показати шлях
# Button, a verb.
way-web = Відкрити сайт

# Variables:
#   $time (String) - such as "18:00"
open-until = Зараз відчинено, до { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Зараз відчинено, до: { $date }, { $time }
# A label: day and night, every day.
open-always = Відчинено цілодобово
open-now = Зараз відчинено
closed-now = Зараз зачинено
# Variables:
#   $time (String) - such as "08:00"
opens-today = Зараз зачинено. Відчиниться сьогодні о { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Зараз зачинено. Відчиниться знову: { $date }, { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Зараз зачинено. Починаючи з: { $date }, { $time } — будь ласка, спитайте, чи відчинено
# In place of open or closed: nobody knows for certain.
ask-now = Будь ласка, спершу спитайте, чи відчинено
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Будь ласка, спершу спитайте, чи відчинено. Точно відчинено: { $date }, від { $time }
hours-week = Усі години роботи
# In the table of hours, for a day on which it is closed.
hours-none = Зачинено
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Будь ласка, спитайте
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = В інший час, будь ласка, спитайте
hours-school-holidays = Під час шкільних канікул години можуть бути іншими. Будь ласка, спершу спитайте.
hours-sun = Години залежать від сходу й заходу сонця.
