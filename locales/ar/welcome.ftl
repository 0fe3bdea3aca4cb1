# The first minutes: language, place, questions.

welcome-place-heading = أين تسكن؟
welcome-place-explain = لنعرض عليك الدوائر ومراكز الاستشارة المناسبة.
welcome-place-unknown = لا أعرف بعد
# Button: the person has used the app on another device or in a browser.
welcome-bring = لديّ بيانات على جهاز آخر
welcome-place-confirm = متابعة
welcome-place-other = اختيار مكان آخر
welcome-questions-heading = أسئلة عنك
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = السؤال { $number } من { $count }
welcome-why = لماذا نسأل؟
welcome-stays-here = تبقى إجابتك على هذا الجهاز، ولا يراها أحد غيرك.
welcome-later = إلى خطتي الآن، وسأجيب عن الباقي لاحقًا
welcome-end-heading = شكرًا لك. خطتك جاهزة.
welcome-end-explain = نسير فيها معك خطوة بخطوة. يمكنك تغيير إجاباتك في الإعدادات في أي وقت.
welcome-finish = عرض خطتي
