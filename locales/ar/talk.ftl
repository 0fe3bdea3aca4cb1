# Talk: the list of conversations, and what its screens share.

talk-heading = المحادثات
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [zero] لا توجد رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [zero] لا توجد رسائل في الانتظار
        [one] رسالة واحدة تنتظر على هذا الجهاز
        [two] رسالتان تنتظران على هذا الجهاز
        [few] { $count } رسائل تنتظر على هذا الجهاز
        [many] { $count } رسالة تنتظر على هذا الجهاز
       *[other] { $count } رسالة تنتظر على هذا الجهاز
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [zero] لا توجد رسائل متعثرة
        [one] تعذّر إرسال رسالة واحدة
        [two] تعذّر إرسال رسالتين
        [few] تعذّر إرسال { $count } رسائل
        [many] تعذّر إرسال { $count } رسالة
       *[other] تعذّر إرسال { $count } رسالة
    }
# Stands before an own message.
talk-you = أنت:
# Variables:
#   $title (String) - title of a step
talk-last-step = خطوة: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = جهة اتصال: { $name }
talk-last-keep = مدة حفظ الرسائل
talk-last-newer = رسالة من إصدار أحدث من { -brand }
talk-last-none = لا توجد رسائل بعد
talk-back = كل المحادثات
talk-today = اليوم
talk-yesterday = أمس

## Who somebody is

role-newcomer = جديد أو جديدة في ألمانيا
role-mentor = مرافقة أو مرافق (Mentor)
role-welcome-centre = مركز ترحيب
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = مؤكَّد من { $by }، سارٍ حتى { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = مؤكَّد من { $by }
confirmed-none = غير مؤكَّد من أي برنامج
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = انتهى تأكيد { $by } في { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = سحب { $by } التأكيد
confirmed-other-person = التأكيد المعروض هنا يخص شخصًا آخر
confirmed-doubtful = لم نتمكن من التحقق من التأكيد

## How far a conversation is

stage-invited = دعوة في الانتظار
stage-over = انتهت الدعوة
stage-asked = في انتظار الرد
stage-blocked = محظورة
stage-left = غادرتها
stage-peer-left = انتهت
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = لم يقبل أحد هذه الدعوة بعد. وهي سارية حتى { $date }.
talk-invited-over = لم تنشأ محادثة عن هذه الدعوة، ولم تعد سارية.
talk-invited-name = دعوة مفتوحة

## Nobody to talk to yet

talk-none-heading = إنسان يعرف الطريق
talk-none-mentor = المرافق أو المرافقة (Mentor) شخص يعيش في مدينتك منذ مدة، ويساعدك متطوعًا ودون مقابل.
talk-none-sealed = ما تكتبه مختوم: لا يقرؤه أحد غيركما، ولا نحن.
talk-none-begin = للبدء تحتاج إلى دعوة. تحصل عليها ممن يرافقك أو من مركز الترحيب.
talk-have-invitation = لديّ دعوة
talk-another-invitation = قبول دعوة أخرى
talk-am-mentor = أنا مرافق أو مرافقة أو أعمل في مركز ترحيب
talk-desk = من أرافقهم

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = لم يُفتح صندوق بريدك لدى { $relay } بعد.
mailbox-waits-do = يُفتح تلقائيًا عندما تتصل بالإنترنت. حتى ذلك الحين ينتظر ما تكتبه على هذا الجهاز.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = لا يمكن الوصول إلى { $relay } الآن.
mailbox-unreached-do = ما تكتبه ينتظر على هذا الجهاز ويُرسل تلقائيًا عندما يصبح ذلك ممكنًا.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = لم يفتح { $relay } صندوق بريدك.
mailbox-refused-mentor = الرابط من برنامجك غير سارٍ أو استُخدم من قبل. اطلب رابطًا جديدًا من برنامجك.
mailbox-refused-newcomer = لم تعد الدعوة سارية هناك. اطلب دعوة جديدة.
mailbox-new-link = إدخال رابط جديد
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = لا يعطي { $relay } صندوق البريد هذا.
mailbox-not-ours-mentor = ربما يكون صندوق بريدك على جهاز آخر. ما هو موجود هنا يبقى. برابط جديد من برنامجك تحصل هنا على صندوق بريد جديد.
mailbox-not-ours-newcomer = ربما يكون صندوق بريدك على جهاز آخر. ما هو موجود هنا يبقى. بدعوة جديدة تحصل هنا على صندوق بريد جديد.
mailbox-open = صندوق بريدك مفتوح، والرسائل تصل.

## What holds for all conversations

talk-settings = لكل المحادثات
talk-tell-when-read = إظهار أنني قرأت رسائل الآخرين

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [zero] لا رسائل جديدة من { $name }
        [one] رسالة جديدة واحدة من { $name }
        [two] رسالتان جديدتان من { $name }
        [few] { $count } رسائل جديدة من { $name }
        [many] { $count } رسالة جديدة من { $name }
       *[other] { $count } رسالة جديدة من { $name }
    }
today-talk-read = قراءة الرسالة

## On a step

step-ask = اسأل أحدًا
step-ask-explain = نرسل هذه الخطوة إلى محادثتك، ثم تضيف سؤالك.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = سؤال { $name } عن ذلك
step-ask-nobody = يمكن أن يساعدك مرافق أو مرافقة في هذه الخطوة. لا يوجد لديك أحد بعد.
step-ask-how = كيف تجد أحدًا
