# Meeting people: what takes place, and when.

events-explain = Burada insanlarla tanışırsınız.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } etkinlik
       *[other] { $count } etkinlik
    }
events-none = Şu anda burada bir etkinlik bilmiyoruz. Buluşma yerlerine ve danışma merkezlerine sorun.
events-no-place = Yaşadığınız yeri henüz bilmiyoruz. Ayarlarda şehrinizi seçin, o zaman yakınınızda neler olduğunu burada görürsünüz.
events-to-contacts = İletişim bölümüne git
# Heading above events that are not soon.
events-later = Daha sonra
# A label: it costs nothing.
event-free = Ücretsiz
event-repeats = Düzenli olarak yapılıyor
# Heading above days on which it takes place.
event-next = Sonraki tarihler
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }, tüm gün
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }, saat { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }, saat { $from } – { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } – { $to }
# Before the name of the house or organiser.
event-where = Yer:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = Kurs ve buluşma bul
events-none-but = { -brand } şu anda burada kesin tarihli bir etkinlik bilmiyor. Bu yerler size kursları, buluşmaları ve size eşlik edecek insanları söyler.
