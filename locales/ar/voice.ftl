# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = اقرأ لي
voice-stop = إيقاف
voice-bar =
    .aria-label = التحكم في الصوت
voice-pause = إيقاف مؤقت
voice-resume = متابعة
voice-slower = أبطأ
voice-faster = أسرع
voice-rate-slowest = بطيء جدًا
voice-rate-slow = بطيء
voice-rate-normal = عادي
voice-rate-fast = سريع
voice-rate-fastest = سريع جدًا
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = لن تُقرأ النصوص بهذه اللغات لأنه لا يوجد صوت لها: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = لا يوجد على هذا الجهاز صوت لهذه اللغة: { $language }.
voice-install = ثبّت صوتًا من إعدادات الجهاز، ضمن «تحويل النص إلى كلام» أو «المحتوى المنطوق».
voice-install-linux = ثبّت البرنامجين speech-dispatcher وespeak-ng، أو اطلب من أحد أن يفعل ذلك.
voice-only-online = صوت هذا المتصفح يرسل النص عبر الإنترنت، ولذلك لا يستخدمه { -brand }. ثبّت صوتًا من إعدادات الجهاز.
voice-unsupported = لا يستطيع { -brand } أن يتكلم هنا. افتح { -brand } في متصفح، أو دع الجهاز يقرأ لك الشاشة.
voice-heading = القراءة بصوت عالٍ
voice-explain = الصوت من هذا الجهاز. لا يُرسل أي نص من أجل ذلك.
voice-rate = السرعة
voice-voices = الأصوات على هذا الجهاز
voice-none = لا يوجد صوت
