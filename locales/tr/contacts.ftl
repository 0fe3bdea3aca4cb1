# Offices, advice centres, meeting places.

contacts-heading = İletişim
contacts-search = Ada göre ara
contacts-language = Orada konuşulan dil
contacts-language-any = Tüm diller
# A filter: only contacts that are open at this moment.
contacts-open-now = Yalnızca şu an açık olanlar
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } iletişim adresi
       *[other] { $count } iletişim adresi
    }
contacts-none = Buna uygun bir iletişim adresi bulamadık. Filtreleri değiştirin.
contacts-no-place = Yaşadığınız yeri henüz bilmiyoruz. Ayarlarda şehrinizi seçin, o zaman yakınınızdaki yerleri burada görürsünüz.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = Ücretsiz
# A label: nobody is received without an appointment.
contact-by-appointment = Yalnızca randevuyla
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = Burada konuşulan diller: { $languages }
action-save-card = Kişi kartı olarak kaydet
card-saved = Kişi kartı kaydedildi:

# Button, a verb: telephone.
way-call = Ara
# Button, a verb.
way-book = Randevu al
# Button, a verb.
way-write = E-posta yaz
# Button, a verb: on a map.
way-route = Yolu göster
# Button, a verb.
way-web = Web sayfasını aç

# Variables:
#   $time (String) - such as "18:00"
open-until = Şu an açık, kapanış saati: { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = Şu an açık, kapanış: { $date }, saat { $time }
# A label: day and night, every day.
open-always = Gece gündüz açık
open-now = Şu an açık
closed-now = Şu an kapalı
# Variables:
#   $time (String) - such as "08:00"
opens-today = Şu an kapalı. Bugün açılış saati: { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = Şu an kapalı. Yeniden açılış: { $date }, saat { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = Şu an kapalı. { $date }, saat { $time } itibarıyla: açık olup olmadığını lütfen sorun
# In place of open or closed: nobody knows for certain.
ask-now = Açık olup olmadığını lütfen önceden sorun
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = Açık olup olmadığını lütfen önceden sorun. Kesin açık: { $date }, saat { $time } itibarıyla
hours-week = Tüm açılış saatleri
# In the table of hours, for a day on which it is closed.
hours-none = Kapalı
# In the table of hours, for a day on which the hours are not certain.
hours-ask = Lütfen sorun
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = Diğer saatleri lütfen sorun
hours-school-holidays = Okul tatillerinde başka saatler geçerli olabilir. Lütfen önceden sorun.
hours-sun = Saatler gün doğumuna ve gün batımına göre değişir.
