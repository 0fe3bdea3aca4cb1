# Settings, my answers, about.

settings-heading = الإعدادات
settings-language = اللغة
# Languages in which a text may appear that is missing in the first.
settings-also = أقرأ أيضًا
settings-also-explain = إذا لم يتوفر نص بلغتك بعد، تراه بإحدى هذه اللغات.
settings-also-second = الاختيار الأول
settings-also-third = الاختيار الثاني
settings-also-none = لا شيء
language-remove-done = أُزيلت اللغة.
settings-reading = القراءة
settings-text-size = حجم الخط
text-size-normal = عادي
text-size-large = كبير
text-size-largest = كبير جدًا
settings-theme = الألوان
theme-system = مثل الجهاز
theme-light = فاتحة
theme-dark = داكنة
settings-contrast = التباين
contrast-system = مثل الجهاز
contrast-more = عالٍ
settings-place = مدينتي
settings-no-place = لم تُختر بعد
settings-change-place = تغيير المدينة
settings-answers = إجاباتي
settings-about = عن { -brand } والمصادر

answers-explain = يمكنك تغيير أي إجابة أو حذفها، وتتغير خطتك فورًا.
answers-none = لا توجد إجابة بعد
answers-withheld = أفضّل عدم الإجابة
answers-change = تغيير
answers-forget = حذف الإجابة

settings-lock = القفل برمز سري (PIN)
lock-on = القفل مفعّل. يطلب { -brand } الرمز السري عند البدء.
lock-off = القفل غير مفعّل. كل من يستخدم هذا الجهاز يستطيع فتح { -brand }.
lock-set = تحديد رمز سري
lock-change = تغيير الرمز السري
lock-remove = إيقاف القفل
lock-explain = يتكوّن الرمز من 6 أرقام على الأقل. يُرجى حفظه جيدًا، فبدونه لا يستطيع أحد فتح بياناتك من جديد.
lock-new-pin = الرمز السري الجديد
lock-new-pin-again = الرمز السري الجديد مرة أخرى
lock-different = الرمزان غير متطابقين.
lock-said-on = القفل مفعّل الآن.
lock-said-off = أُوقف القفل الآن.

settings-storage = بياناتي
storage-what = يحفظ { -brand } إجاباتك وتقدّمك وملاحظاتك مشفّرة على هذا الجهاز. ولا يُرسَل منها شيء.
storage-key-system = المفتاح محفوظ في مخزن المفاتيح في هذا الجهاز. وبذلك تكون البيانات محمية جيدًا.
storage-key-file = المفتاح محفوظ في ملف على هذا الجهاز لأنه لا يملك مخزن مفاتيح. من يصل إلى حسابك على الجهاز قد يستطيع قراءة البيانات. الرمز السري يحميها بشكل أفضل.
storage-key-pin = يُشتق المفتاح من رمزك السري. وبدونه لا يستطيع أحد قراءة البيانات.
storage-key-browser = المفتاح محفوظ في ذاكرة هذا المتصفح بجانب البيانات. من يصل إلى حسابك على هذا الجهاز قد يستطيع قراءة البيانات. الرمز السري يحميها بشكل أفضل.
storage-key-memory = لا يبقى شيء على هذا الجهاز: إذا أغلقت علامة التبويب هذه أو أعدت تحميلها، فلن يستطيع أحد قراءة البيانات بعد ذلك.
storage-folder = المجلد:
export-explain = يمكنك حفظ كل بياناتك في ملف وأخذها معك. هذا الملف غير مشفّر.
export-action = تصدير البيانات
export-saved = حُفظت بياناتك:
copy-heading = بيانات من جهاز آخر
copy-explain = هل صدّرت بياناتك على جهاز آخر أو في المتصفح؟ إذن افتح الملف هنا. ما أدخلته هنا يبقى، إلا إذا كان في الملف شيء مختلف. المحادثات لا تأتي معه.
# Button.
copy-action = فتح ملف
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [zero] لم يُنقل أي إدخال.
        [one] نُقل إدخال واحد.
        [two] نُقل إدخالان.
        [few] نُقلت { $taken } إدخالات.
        [many] نُقل { $taken } إدخالًا.
       *[other] نُقل { $taken } إدخال.
    }
copy-code-explain = أو خذ بياناتك معك في رمز QR: وجّه كاميرا الجهاز الآخر إلى الرمز.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = عرض رمز QR
# Above the code.
copy-code-seen = من يصوّر هذا الرمز يحصل على كل ما أدخلته. لا تعرضه إلا على جهازك الآخر.
# Button.
copy-code-hide = إخفاء الرمز
# What the picture is, for people who do not see it.
copy-code-label = رمز QR فيه كل ما أدخلته
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = البيانات أكثر مما يتسع له رمز QR. خذها معك في ملف.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = قراءة رمز QR أو لصق رابط
# Label of a field.
copy-paste = رابط فيه بياناتك
# The beginning of a link follows.
copy-paste-explain = هل لديك رابط فيه بياناتك؟ ألصقه هنا. النص الصحيح يبدأ هكذا:
copy-offer-heading = هل تريد نقل هذه البيانات؟
# The next six follow as a list, each with a number behind it.
copy-offer-explain = مصدرها جهاز آخر:
copy-answers = الإجابات
# Steps that are started, done or set aside.
copy-steps = الخطوات
copy-notes = الملاحظات
# Days on which the person wants to be reminded of a step.
copy-dates = التذكيرات
# Papers that the person has ticked as held.
copy-papers = الأوراق التي لديك
# Codes with which the person has opened what an employer offers.
copy-employers = رموز الشركات
copy-offer-stays = ما أدخلته على هذا الجهاز يبقى، إلا إذا كان هنا شيء مختلف.
# Button, a verb: takes over what was listed.
copy-take = نقل البيانات
# Button beside copy-take.
copy-not-now = ليس الآن

# Variables:
#   $version (String) - such as "1.0.0"
about-version = ‏{ -brand }، الإصدار { $version }
about-explain = كلمة «Lotse» الألمانية تعني المرشد الذي يقود السفن بأمان إلى ميناء لا تعرفه. يرافقك { -brand } في أشهرك الأولى في مدينة جديدة، حتى من دون إنترنت.
about-no-advice = نراجع كل المعلومات بعناية، لكنها لا تغني عن الاستشارة القانونية.
about-packs = المحتوى ولغاته
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = الإصدار { $version }، الناشر: { $publisher }
# Variables:
#   $date (String) - the day, written out
about-reviewed = رُوجعت في { $date }
about-machine = كُتبت بمساعدة آلة ولم يراجعها أحد بعد
about-not-reviewed = كتبها أشخاص ولم تُراجَع بعد
