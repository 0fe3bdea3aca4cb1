# Offices, advice centres, meeting places.

contacts-heading = جهات الاتصال
contacts-search = البحث بالاسم
contacts-language = اللغة المستخدمة هناك
contacts-language-any = كل اللغات
contacts-open-now = المفتوحة الآن فقط
# Variables:
#   $count (Number) - how many contacts are shown
contacts-found =
    { $count ->
        [zero] لا توجد جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
contacts-none = لم نجد جهة اتصال مناسبة. يمكنك تغيير التصفية.
contacts-no-place = لا نعرف بعد مكان سكنك. اختر مدينتك في الإعدادات لترى هنا الجهات القريبة منك.
contact-free = مجانًا
contact-by-appointment = بموعد مسبق فقط
# Variables:
#   $languages (String) - list of languages, such as "German, English and Arabic"
contact-languages = اللغات المستخدمة هنا: { $languages }
action-save-card = حفظ كبطاقة اتصال
card-saved = حُفظت بطاقة الاتصال:

way-call = اتصال
way-book = حجز موعد
way-write = كتابة بريد إلكتروني
way-route = عرض الطريق
way-web = فتح الموقع

# Variables:
#   $time (String) - such as "18:00"
open-until = مفتوح الآن حتى الساعة { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "18:00"
open-until-day = مفتوح الآن حتى { $date }، الساعة { $time }
open-always = مفتوح على مدار الساعة
open-now = مفتوح الآن
closed-now = مغلق الآن
# Variables:
#   $time (String) - such as "08:00"
opens-today = مغلق الآن. يفتح اليوم الساعة { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
opens-on = مغلق الآن. يفتح مجددًا: { $date }، الساعة { $time }
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "14:00"
closed-until-ask = مغلق الآن. ابتداءً من { $date }، الساعة { $time }: يُرجى السؤال عمّا إذا كان مفتوحًا
ask-now = يُرجى السؤال مسبقًا عمّا إذا كان مفتوحًا
# Variables:
#   $date (String) - weekday and day, such as "Monday, 23 November"
#   $time (String) - such as "08:00"
ask-until-open = يُرجى السؤال مسبقًا عمّا إذا كان مفتوحًا. مفتوح بالتأكيد: { $date }، من الساعة { $time }
hours-week = كل أوقات الدوام
hours-none = مغلق
hours-ask = يُرجى السؤال
hours-ask-otherwise = في الأوقات الأخرى يُرجى السؤال
hours-school-holidays = قد تختلف الأوقات في العطل المدرسية. يُرجى السؤال مسبقًا.
hours-sun = تتبع الأوقات شروق الشمس وغروبها.
