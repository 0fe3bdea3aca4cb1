# Offices, advice centres, meeting places.

contacts-heading = نشانی‌های تماس
contacts-search = جستجو بر اساس نام
contacts-language = زبانی که آنجا صحبت می‌کنند
contacts-language-any = همه زبان‌ها
# A filter: only contacts that are open at this moment.
contacts-open-now = فقط آن‌ها که الان باز هستند
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [one] { $count } نشانی تماس
       *[other] { $count } نشانی تماس
    }
contacts-none = برای این جستجو نشانی تماسی پیدا نکردیم. فیلترها را تغییر دهید.
contacts-no-place = ما هنوز محل شما را نمی‌دانیم. در تنظیمات شهر خود را انتخاب کنید؛ آن وقت مراکز نزدیک خود را اینجا می‌بینید.
# A label: the advice costs nothing. Not: unoccupied.
contact-free = رایگان
# A label: nobody is received without an appointment.
contact-by-appointment = فقط با نوبت
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = اینجا به این زبان‌ها صحبت می‌کنند: { $languages }
action-save-card = ذخیره به‌صورت کارت تماس
card-saved = کارت تماس ذخیره شد:

# Button, a verb: telephone.
way-call = زنگ زدن
# Button, a verb.
way-book = گرفتن نوبت
# Button, a verb.
way-write = نوشتن ایمیل
# Button, a verb: on a map.
way-route = نمایش مسیر
# Button, a verb.
way-web = باز کردن وب‌سایت

# Variables:
#   $time (String) - such as "18:00"
open-until = الان باز است، تا ساعت { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = الان باز است، تا { $date }، ساعت { $time }
# A label: day and night, every day.
open-always = شبانه‌روز باز است
open-now = الان باز است
closed-now = الان بسته است
# Variables:
#   $time (String) - such as "08:00"
opens-today = الان بسته است. امروز ساعت { $time } باز می‌شود
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = الان بسته است. دوباره باز می‌شود: { $date }، ساعت { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = الان بسته است. از { $date }، ساعت { $time }: لطفاً بپرسید که باز است یا نه
# In place of open or closed: nobody knows for certain.
ask-now = لطفاً از پیش بپرسید که باز است یا نه
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = لطفاً از پیش بپرسید که باز است یا نه. حتماً باز است: { $date }، از ساعت { $time }
hours-week = همه ساعت‌های کار
# In the table of hours, for a day on which it is closed.
hours-none = بسته
# In the table of hours, for a day on which the hours are not certain.
hours-ask = لطفاً بپرسید
# In the table of hours, beneath hours: at all other times.
hours-ask-otherwise = در بقیه ساعت‌ها لطفاً بپرسید
hours-school-holidays = در تعطیلات مدرسه‌ها ممکن است ساعت‌ها فرق کند. لطفاً از پیش بپرسید.
hours-sun = این ساعت‌ها به طلوع و غروب آفتاب بستگی دارد.
