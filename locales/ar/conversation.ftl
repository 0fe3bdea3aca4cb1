# One conversation: its messages, what becomes of them, and its ends.

conversation-more = المزيد
# Variables:
#   $name (String) - name of the other
conversation-menu = محادثة مع { $name }
conversation-older = عرض رسائل أقدم
conversation-empty = لا يوجد شيء هنا بعد. اكتب ببساطة كما تتكلم.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = ‏{ $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = رسالة جديدة من { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = مدة حفظ الرسائل الآن: { $time }

## What has become of a message

message-waiting = تنتظر على هذا الجهاز
message-sent = أُرسلت
message-received = وصلت
message-stuck = لم تُرسل
message-stuck-refused = الطرف الآخر لم يعد يستقبل الرسائل.
message-stuck-over = انتهت الدعوة قبل وصول هذه الرسالة.
message-stuck-not-taken = لا يقبل الخادم هذه الرسالة بهذا الشكل.
message-again = الإرسال مرة أخرى
message-discard = حذفها
# Variables:
#   $name (String) - name of the other
message-read = القراءة من { $name } حتى هنا
message-newer = تحتاج هذه الرسالة إلى إصدار أحدث من { -brand }.
message-step = خطوة
message-contact = جهة اتصال
message-contact-open = عرضها في جهات الاتصال
# Variables:
#   $date (String) - the day, written out
shared-due = حتى { $date }

## What speaks for caution

caution-money = تُذكر هنا نقود أو بيانات حساب.
caution-money-explain = من يرافقك لا يسألك عنها أبدًا. إن لم تكن متأكدًا، فاسأل مدينتك أو أبلغ عن ذلك.
caution-channel = يُذكر هنا تطبيق آخر أو رقم خاص أو لقاء.
caution-channel-explain = البقاء هنا يحميك: هنا فقط يمكنك الحظر والإبلاغ. لا يلزمك أن تعطي أي شيء.
caution-report = الإبلاغ عن هذه الرسالة

## Writing

composer-label = رسالتك
composer-send = إرسال
composer-attach = إرفاق خطوة أو جهة اتصال
composer-attach-short = إرفاق
composer-ready = إجابات جاهزة
attach-step = خطوة من خطتي
attach-contact = جهة اتصال
attach-find = بحث
attach-none = لم نجد شيئًا لذلك.
ready-none = لا توجد إجابات جاهزة بعد.
ready-keep = حفظ هذا النص كإجابة جاهزة
ready-said-kept = حُفظت الإجابة.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = لم يصل رد من { $name } بعد. يمكنك الكتابة من الآن.
# Variables:
#   $name (String) - name of the other
ended-blocked = لقد حظرت { $name }. لم تعد الرسائل تصل.
ended-left = لقد غادرت هذه المحادثة. ما هو مكتوب هنا لا يراه غيرك.
# Variables:
#   $name (String) - name of the other
ended-peer-left = انتهت هذه المحادثة من طرف { $name }.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = انتهت هذه المحادثة من طرف { $name }، مع طلب محوها هنا أيضًا.
ended-over = انتهت الدعوة قبل أن نتمكن من الرد عليها. اطلب دعوة جديدة.
ended-unblock = إلغاء الحظر
ended-erase = محو المحادثة
ended-keep = الاحتفاظ بها
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = بدأت هذه المحادثة بإصدار أقدم من { -brand }. وهي تستمر حالما يتم التحديث عند { $name } أيضًا. ما تكتبه ينتظر على هذا الجهاز.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = الاسم السابق لـ { $name } هنا هو { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = شخص يُسمح له بأن يكتب إليك باسم { $name } يرسل باستمرار ما لا يمكن قراءته. إن استمر ذلك، فاحظر { $name } واطلب دعوة جديدة.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = تصل الرسائل إلى { $name } الآن عبر { $relay }. سيرى هذا الخادم متى يكتب جهازك. حتى توافق، تمر رسائلك كما كانت من قبل.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = الكتابة عبر { $relay }

## The menu

menu-share = عرض خطتي
menu-peer = من هذا؟
menu-keep = كم يبقى هذا محفوظًا؟
menu-report = إبلاغ
menu-block = حظر
menu-leave = مغادرة المحادثة
menu-erase = محو المحادثة

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = من { $name }؟
peer-role = الدور
peer-confirmation = التأكيد
peer-confirmation-explain = تحقّق برنامج من هوية هذا الشخص، وهو يضمن ذلك.
peer-no-confirmation-explain = لا نعرف من هذا. لا تتحدث عن أي شيء لا تقوله لشخص غريب.
peer-language = اللغة
peer-relay = الخادم
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = تمر رسائلك عبر { $relay }. وهي مختومة: لا يرى الخادم ما فيها.
peer-keep = كم تبقى الرسائل؟
# Variables:
#   $name (String) - name of the other
peer-keep-explain = بعد ذلك تُمحى من الجهازين. يظهر اختيارك عند { $name } أيضًا، ويمكن تغييره من هناك.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
keep-year = سنة واحدة
keep-ever = دائمًا
keep-said = تم التغيير. سيعلم الطرف الآخر بذلك.

## The safety number

safety-heading = قارن رقم الأمان
# Variables:
#   $name (String) - name of the other
safety-explain = إن كان الرقم عندك هو نفسه عند { $name }، فلا أحد يستطيع قراءة ما تكتبانه. قارناه عندما تلتقيان، أو على الهاتف.
safety-number = رقم الأمان
safety-compared = تمت المقارنة: لا أحد بينكما.
safety-not-compared = لم يُقارن بعد
safety-none = يظهر الرقم حالما يرد الطرف الآخر.
safety-qr = رمز QR فيه رقم أمان هذه المحادثة
safety-scan = أو اقرأ الرمز من الشاشة الأخرى:
safety-same = الرقمان متطابقان
safety-differ = الرقمان مختلفان
safety-said = سُجّل: لقد قارنت الرقم.
safety-undo = سجّل أنه لم يُقارن

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = هل تريد حظر { $name }؟
# Variables:
#   $name (String) - name of the other
block-explain = لن تصلك رسائل من { $name } بعد الآن، ولن تظهر هناك تغييرات خطتك. لا أحد يخبر { $name } بالحظر؛ الرسائل فقط لا تصل.
block-stays = ما هو موجود هنا يبقى لديك. يمكنك الإبلاغ عنه أو إلغاء الحظر.
block-said = تم الحظر.
unblock-said = أُلغي الحظر.
leave-heading = هل تريد مغادرة المحادثة؟
# Variables:
#   $name (String) - name of the other
leave-explain = سيظهر عند { $name } أنك غادرت. بعد ذلك لا يستطيع أي منكما الكتابة. وما لم يُرسل بعد يُحذف.
leave-stays = ما هو موجود هنا يبقى على هذا الجهاز حتى تمحوه.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = الطلب من { $name } محو المحادثة أيضًا
leave-said = لقد غادرت المحادثة.
erase-talk-heading = هل تريد محو المحادثة؟
# Variables:
#   $name (String) - name of the other
erase-talk-explain = تُمحى كل الرسائل من هذا الجهاز، ولا يستطيع أحد التراجع عن ذلك. وما هو موجود عند { $name } يبقى هناك.
erase-talk-leaves = إن كانت المحادثة ما زالت مفتوحة، فأنت تغادرها بذلك أيضًا.
erase-talk-said = مُحيت المحادثة.
