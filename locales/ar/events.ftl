# Meeting people: what takes place, and when.

events-explain = هنا تتعرّف على الناس.
# Variables:
#   $count (Number) - how many events are shown
events-found =
    { $count ->
        [zero] لا توجد فعاليات
        [one] فعالية واحدة
        [two] فعاليتان
        [few] { $count } فعاليات
        [many] { $count } فعالية
       *[other] { $count } فعالية
    }
events-none = لا نعرف هنا فعاليات في الوقت الحالي. يمكنك السؤال في أماكن اللقاء ومراكز الاستشارة.
events-no-place = لا نعرف بعد مكان سكنك. اختر مدينتك في الإعدادات لترى هنا ما يُقام بالقرب منك.
events-to-contacts = إلى جهات الاتصال
events-later = لاحقًا
event-free = مجانًا
event-repeats = تُقام بانتظام
event-next = المواعيد القادمة
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
event-all-day = { $date }، طوال اليوم
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
event-at = { $date }، الساعة { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $from (String) - such as "18:00"
#   $to (String) - such as "20:00"
event-from-to = { $date }، من { $from } إلى { $to }
# Variables:
#   $from (String) - first day and time
#   $to (String) - last day and time
event-until = من { $from } إلى { $to }
event-where = لدى:
# Beneath the events: contacts that offer courses or meetings.
events-contacts = ابحث عن دورات ولقاءات
events-none-but = لا يعرف { -brand } حاليًا فعاليات هنا بتاريخ محدد. تدلّك هذه الجهات على الدورات واللقاءات ومن يرافقك.
