# How fresh the content is, looking for newer content, and bringing it along.

settings-content = تحديث المحتوى
content-explain = تتغير العناوين والمهل والأدلة. هنا ترى مدى حداثة المحتوى لديك.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = آخر مراجعة كاملة: { $moment }
content-never = لم يُبحث عن محتوى أحدث بعد.
content-no-publisher = لا يعرف هذا التطبيق بعد أين يبحث عن محتوى أحدث. أنت تستخدم المحتوى الذي جاء مع التطبيق.
content-look = البحث عن محتوى أحدث
content-running = نبحث عن محتوى أحدث …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = تم تحميل { $done } من { $total }
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = الناشر: { $publisher }

content-how = كيف نبحث؟
content-automatic = البحث تلقائيًا مرة كل يوم
content-save-data = تحميل النصوص فقط دون صور، لتوفير بيانات الإنترنت.
content-metered = بيانات هذا الاتصال محدودة، لذلك لا نحمّل الصور الآن.

content-packs = المحتوى لديك
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = الإصدار { $version }، الناشر: { $publisher }
content-shipped = جاء مع التطبيق
content-fetched = جاء من الناشر
# Variables:
#   $date (String) - the day, written out
content-fresh = جاء من الناشر. مؤكَّد حتى { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = لم يؤكَّد منذ { $date }. ربما لم يعد حديثًا.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = سُحب محتوى هذا الناشر في { $date }. لا تعتمد عليه، واسأل الجهة المختصة.

carry-heading = إحضار المحتوى ونقله
carry-explain = إن لم يكن لديك إنترنت خاص بك، مثلًا في الشهر الأول، يمكن لشخص آخر أن يعطيك أحدث محتوى في ملف. نتحقق من الملف مثل كل شيء آخر.
carry-open-heading = فتح ملف
carry-open = اختيار ملف
carry-busy = نتحقق من الملف …
carry-address-heading = الجلب من جهاز قريب
carry-address-label = عنوان الجهاز
# An example stands beneath.
carry-address-example = يكون العنوان بهذا الشكل:
carry-address-fetch = جلب
carry-save-heading = الحفظ لشخص آخر
carry-save = حفظ المحتوى في ملف
carry-saved = حُفظ الملف:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [zero] تم. لم يتغير أي جزء من المحتوى.
        [one] تم. جزء واحد من المحتوى صار أحدث.
        [two] تم. جزآن من المحتوى صارا أحدث.
        [few] تم. { $count } أجزاء من المحتوى صارت أحدث.
        [many] تم. { $count } جزءًا من المحتوى صار أحدث.
       *[other] تم. { $count } جزء من المحتوى صار أحدث.
    }
carry-newest = لديك أحدث محتوى بالفعل.
# Variables:
#   $place (String) - name of the city
carry-other-place = المحتوى في هذا الملف خاص بـ { $place }. وهذه ليست مدينتك بعد.
# Variables:
#   $place (String) - name of the city
carry-use-place = اختيار { $place } كمدينتي
