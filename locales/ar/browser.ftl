# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = يُفتح { -brand } الآن. يستغرق ذلك لحظات في المرة الأولى.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = ألا يظهر شيء آخر؟ أعد تحميل الصفحة. وإن لم ينفع ذلك، فحدِّث متصفحك واسمح بتشغيل JavaScript.
browser-heading = { -brand } في المتصفح
# The operator of the web space can change the program.
browser-operator = تأتي هذه الصفحة من الجهة التي يظهر عنوانها أعلى المتصفح. لا تفتحها إلا من جهة تثق بها، فهي تستطيع تغيير البرنامج.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = لا يضمن هذا المتصفح الاحتفاظ بما تُدخله.
browser-may-forget = قد يحذف المتصفح ما حفظه. يفعل Safari ذلك إذا لم تفتح الصفحة سبعة أيام، إلا إذا كان { -brand } على الشاشة الرئيسية. احفظ نسخة من وقت إلى آخر.
# Heading of the next three.
browser-home-screen = ضعه على الشاشة الرئيسية
browser-home-android = في Chrome على Android: القائمة ⋮ ثم «إضافة إلى الشاشة الرئيسية» أو «تثبيت التطبيق».
browser-home-apple = على iPhone وiPad: رمز المشاركة ثم «إضافة إلى الشاشة الرئيسية».
browser-home-other = في المتصفحات الأخرى: «تثبيت» أو «إضافة إلى الشاشة الرئيسية» في القائمة. لا تستطيع كل المتصفحات ذلك.
# Follows the ways to the home screen.
browser-home-apart = على iPhone وiPad يحفظ التطبيق الموجود على الشاشة الرئيسية بياناته على حدة. ما أدخلته في Safari لا ينتقل إليه تلقائيًا: صدِّر بياناتك أولًا ثم افتح الملف في التطبيق.
browser-shared = هل يستخدم آخرون هذا الجهاز أيضًا؟
browser-shared-explain = إذن افتح { -brand } بحيث لا يبقى شيء: ما تُدخله يختفي عندما تغلق علامة التبويب. أما ما حُفظ من قبل فيبقى كما هو. الملفات التي تحفظها تبقى على الجهاز: احذفها قبل أن تغادر.
# Button.
browser-shared-action = ابدأ من جديد ولا تحتفظ بشيء
# Shown instead of the conversations.
browser-no-talk = المحادثات مع المرافقين والمرافقات (Mentor) متاحة فقط في التطبيق المثبَّت وليس في المتصفح.
# Shown on the page about the content.
browser-no-updates = في المتصفح تأتي المحتويات مع الصفحة. وإذا وُجدت نسخة جديدة فإنها تسري عندما تفتح { -brand } في المرة القادمة.
# Follows browser-no-talk and browser-no-updates.
browser-installed = اسأل الجهة التي تأتي منها هذه الصفحة كيف تحصل على التطبيق المثبَّت. يمكنك أن تنقل إليه ما أدخلته: صدِّر بياناتك في الإعدادات ثم افتح الملف في التطبيق.
browser-new-version = تتوفر نسخة جديدة من { -brand }. يبقى ما أدخلته كما هو.
browser-new-version-action = افتحها الآن
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = لم يكتمل { -brand } على هذا الجهاز بعد.
browser-not-offline-explain = ما أدخلته في أمان. قد لا تُفتح الصفحة دون إنترنت. افتحها مرة أخرى لاحقًا عندما تكون متصلًا بالإنترنت. وإن لم ينفع ذلك، فوفِّر مساحة على الجهاز أو أخبر الجهة التي تأتي منها الصفحة.
