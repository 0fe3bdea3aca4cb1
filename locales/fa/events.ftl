# Meeting people: what takes place, and when.

events-explain = اینجا با آدم‌های دیگر آشنا می‌شوید.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [one] { $count } رویداد
       *[other] { $count } رویداد
    }
events-none = فعلاً رویدادی در اینجا نمی‌شناسیم. از محل‌های دیدار و مراکز مشاوره بپرسید.
events-no-place = ما هنوز محل شما را نمی‌دانیم. در تنظیمات شهر خود را انتخاب کنید؛ آن وقت اینجا می‌بینید که در نزدیکی شما چه برگزار می‌شود.
events-to-contacts = رفتن به نشانی‌های تماس
# Heading above events that are not soon.
events-later = بعداً
# A label: it costs nothing.
event-free = رایگان
event-repeats = مرتب برگزار می‌شود
# Heading above days on which it takes place.
event-next = تاریخ‌های بعدی
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }، تمام روز
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }، ساعت { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }، ساعت { $from } تا { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = { $from } تا { $to }
# Before the name of the house or organiser.
event-where = محل:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = پیدا کردن کلاس و دیدار
events-none-but = { -brand } فعلاً رویدادی با تاریخ مشخص در اینجا نمی‌شناسد. این مراکز کلاس‌ها، دیدارها و کسانی را که شما را همراهی می‌کنند به شما معرفی می‌کنند.
