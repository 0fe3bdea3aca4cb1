# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = العربية
# Name of a language, such as after "Language:".
language-de-simple = الألمانية بلغة مبسطة
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
loading = جارٍ التحميل …
skip-to-content = الانتقال إلى المحتوى

## Navigation

nav-main =
    .aria-label = القائمة الرئيسية
nav-today = اليوم
nav-search = البحث
nav-plan = خطتي
nav-talk = المحادثات
nav-contacts = جهات الاتصال
# Guides and events, on a screen too narrow for both.
nav-discover = استكشاف
nav-guides = الأدلة
nav-events = الفعاليات
nav-settings = الإعدادات

## Buttons

action-retry = المحاولة مرة أخرى
action-close = إغلاق
action-cancel = إلغاء
action-back = رجوع
action-next = التالي
action-skip = تخطٍّ
action-withhold = أفضّل عدم الإجابة
action-remove = إزالة
action-print = طباعة
action-understood = فهمت

## Topics and progress

topic-filter =
    .aria-label = التصفية حسب الموضوع
topic-all = كل المواضيع
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = أُنجز { $done } من { $count }

## State of a step

state-ready = جاهزة
state-waiting = في الانتظار
state-later = لاحقًا
state-begun = بدأت
state-done = أُنجزت
state-set-aside = وُضعت جانبًا
state-maybe = قد تعنيك
waits-for = يلزم قبل ذلك:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = المهلة القانونية: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = يُنصح بإنجازها حتى { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = الموعد الذي حددته: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = في الوقت المحدد بالتأكيد حتى { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = المهلة بحسب القانون حتى { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [zero] لم يبقَ أي يوم.
        [one] بقي يوم واحد.
        [two] بقي يومان.
        [few] بقيت { $days } أيام.
        [many] بقي { $days } يومًا.
       *[other] بقي { $days } يوم.
    }
due-today = الموعد هو اليوم.
due-passed = لقد مضى هذا الموعد.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = المهلة: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = يُفضَّل حتى { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = موعدك: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [zero] لم يبقَ أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
due-brief-today = اليوم
due-brief-passed = مضى

## Source

unconfirmed = لا يؤكده مصدر
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = لا يؤكده مصدر: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = الهاتف
detail-appointment = حجز الموعد
detail-email = البريد الإلكتروني
detail-address = العنوان
detail-web = الموقع الإلكتروني
detail-hours = أوقات الدوام
detail-languages = اللغات
detail-free = هل الخدمة مجانية
source-label = المصدر:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = آخر مراجعة في { $date }
source-review-overdue = يجب أن تُراجَع هذه المعلومات من جديد. للتأكد، يُرجى سؤال الجهة المختصة.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [zero] من { $from } إلى { $count } يوم
        [one] من { $from } إلى { $count } يوم
        [two] من { $from } إلى { $count } من الأيام
        [few] من { $from } إلى { $count } أيام
        [many] من { $from } إلى { $count } يومًا
       *[other] من { $from } إلى { $count } يوم
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [zero] من { $from } إلى { $count } أسبوع
        [one] من { $from } إلى { $count } أسبوع
        [two] من { $from } إلى { $count } من الأسابيع
        [few] من { $from } إلى { $count } أسابيع
        [many] من { $from } إلى { $count } أسبوعًا
       *[other] من { $from } إلى { $count } أسبوع
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [zero] من { $from } إلى { $count } شهر
        [one] من { $from } إلى { $count } شهر
        [two] من { $from } إلى { $count } من الأشهر
        [few] من { $from } إلى { $count } أشهر
        [many] من { $from } إلى { $count } شهرًا
       *[other] من { $from } إلى { $count } شهر
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [zero] من { $from } إلى { $count } سنة
        [one] من { $from } إلى { $count } سنة
        [two] من { $from } إلى { $count } من السنوات
        [few] من { $from } إلى { $count } سنوات
        [many] من { $from } إلى { $count } سنة
       *[other] من { $from } إلى { $count } سنة
    }

## Money

cost-free = مجانًا
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = من { $from } إلى { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } شهريًا
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } كل ثلاثة أشهر
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } سنويًا
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } للحصة الدراسية الواحدة

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = هذا النص غير متوفر بعد بلغتك. اللغة: { $language }.
guide-text-machine = كُتب هذا النص بمساعدة آلة ولم يراجعه أحد بعد، وقد يحتوي على أخطاء.

## Questions

choices-several = يمكن اختيار أكثر من إجابة.
date-none = لم يُختر تاريخ بعد
date-shape = يُكتب اليوم والشهر والسنة هكذا: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = التاريخ { $number }
date-another = تاريخ آخر
country-field = البحث عن بلد
    .placeholder = الأحرف الأولى
country-none = لا يوجد بلد بهذا الاسم.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [zero] لا توجد بلدان
        [one] بلد واحد
        [two] بلدان
        [few] { $count } بلدان
        [many] { $count } بلدًا
       *[other] { $count } بلد
    }
country-chosen =
    .aria-label = البلدان المختارة
# Variables:
#   $country (String) - name of the country
country-remove = إزالة: { $country }
# Before answers that name only a group of countries.
country-rather = أفضّل أن أقول فقط:

## Place

place-query = اسم المكان أو الرمز البريدي
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [zero] لم يُعثر على أي مكان
        [one] عُثر على مكان واحد
        [two] عُثر على مكانين
        [few] عُثر على { $count } أماكن
        [many] عُثر على { $count } مكانًا
       *[other] عُثر على { $count } مكان
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [zero] وُجدت أماكن كثيرة. اكتب المزيد من الاسم أو الرمز البريدي.
        [one] وُجد أكثر من مكان واحد. اكتب المزيد من الاسم أو الرمز البريدي.
        [two] وُجد أكثر من مكانين. اكتب المزيد من الاسم أو الرمز البريدي.
        [few] وُجد أكثر من { $count } أماكن. اكتب المزيد من الاسم أو الرمز البريدي.
        [many] وُجد أكثر من { $count } مكانًا. اكتب المزيد من الاسم أو الرمز البريدي.
       *[other] وُجد أكثر من { $count } مكان. اكتب المزيد من الاسم أو الرمز البريدي.
    }
place-none = لم يُعثر على أي مكان. جرّب الرمز البريدي، أو اختر ولايتك: اترك الحقل فارغًا لترى جميع الولايات.
place-chosen = تم الاختيار

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = توجد دوائر وخطوات ونصائح من { $place } نفسها.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = تتبع خطتك ما يسري في البلد كله وفي { $state } وفي { $region }. لا يعرف { -brand } بعدُ دوائر { $place } نفسها: تشرح لك كل خطوة كيف تجد الدائرة المناسبة.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = تتبع خطتك ما يسري في البلد كله وفي ولاية { $state }. لا يعرف { -brand } بعدُ دوائر { $place } نفسها: تشرح لك كل خطوة كيف تجد الدائرة المناسبة.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = تتبع خطتك ما يسري في البلد كله وفي ولاية { $state }. اختر مدينتك هنا حالما تعرفها.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = تتبع خطتك ما يسري في البلد كله. لا يعرف { -brand } بعدُ ما تختص به ولاية { $state } ولا دوائر { $place } نفسها: تشرح لك كل خطوة كيف تجد الدائرة المناسبة.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = تتبع خطتك ما يسري في البلد كله. لا يعرف { -brand } بعدُ ما تختص به ولاية { $state }.
coverage-nearby = أماكن قريبة يعرف { -brand } دوائرها:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [zero] { $place }، قريبة جدًا
        [one] { $place }، على بعد كيلومتر واحد
        [two] { $place }، على بعد كيلومترين
        [few] { $place }، على بعد { $distance } كيلومترات
        [many] { $place }، على بعد { $distance } كيلومترًا
       *[other] { $place }، على بعد { $distance } كيلومتر
    }

## Emergency

emergency-button = طوارئ
emergency-heading = المساعدة في حالات الطوارئ
emergency-explain = المكالمة مجانية. يمكنك الاتصال في أي وقت من النهار والليل.
# Above pages for somebody in danger.
help-pages = مساعدة أخرى
help-pages-explain = لا تسألك هذه الصفحات عن شيء، ولا يحتفظ { -brand } بأي أثر لقراءتك لها.

## App lock

locked-heading = ‏{ -brand } مقفل
locked-pin = الرمز السري (PIN)
locked-unlock = فتح القفل
locked-forgotten = هل نسيت الرمز السري؟
locked-forgotten-explain = بياناتك مشفّرة بالرمز السري. بدونه لا يستطيع أحد قراءتها، ولا نحن أيضًا. يمكنك محو كل شيء والبدء من جديد.

## Erasing everything

erase-action = محو كل شيء
erase-heading = هل تريد حقًا محو كل شيء؟
erase-explain = ستُمحى إجاباتك وملاحظاتك وتقدّمك وإعداداتك من هذا الجهاز. لا يستطيع أحد التراجع عن ذلك.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = للتأكيد، تُكتب هذه الكلمة: { $word }
# One short word without capitals that is easy to type.
erase-word = محو
erase-confirm = محو نهائي

## Trying out a pack

preview-trouble = في الحزمة التي تجرّبها خطأ

## Reading a QR code

read-code = قراءة رمز QR من صورة
read-code-busy = نبحث عن الرمز في الصورة…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = المترجَم: { $share }
language-machine = ترجمة آلية لم يراجعها أحد بعد
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = المعلومات عن مكان سكنك فقط
language-more = لغات أخرى
language-none-more = لا توجد لغات أخرى حاليًا.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }، من { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = من { $publisher }
language-getting = يجري جلب اللغة …
language-look = البحث عن لغات أخرى
language-open-file = فتح ملف فيه لغة
# Variables:
#   $language (String) - name of the language in itself
language-remove = إزالة { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = حفظ { $language } في ملف
language-saved = حُفظت اللغة:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = بعض النصوص في هذه الصفحة غير متوفرة بلغتك بعد. اللغة: { $languages }.
