# The mentor's desk: mentees, invitations, the own status, ready answers.

desk-heading = من أرافقهم
desk-invite = دعوة شخص
desk-none = لا ترافق أحدًا بعد.
desk-none-do = ادعُ شخصًا: تحصل على رمز QR ورابط لشخص واحد فقط.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = اللغة: { $language }
desk-shares-nothing = لا يُعرض عليك شيء من الخطة.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [zero] لا تُعرض عليك خطوات
        [one] تُعرض عليك خطوة واحدة
        [two] تُعرض عليك خطوتان
        [few] تُعرض عليك { $count } خطوات
        [many] تُعرض عليك { $count } خطوة
       *[other] تُعرض عليك { $count } خطوة
    }
desk-next-dates = المواعيد القادمة
desk-open-talk = إلى المحادثة
desk-show-invitation = عرض الدعوة
shared-open = مفتوحة
desk-not-mentor = هذه الصفحة للمرافقين والمرافقات ومراكز الترحيب.

## An invitation

inviting-heading = دعوتك
inviting-explain = لشخص واحد فقط. دعه يقرأ الرمز بالكاميرا، أو أرسل الرابط بطريقة لا يراها غيره.
inviting-qr = رمز QR فيه دعوتك. الرابط أدناه يقول الشيء نفسه.
inviting-link = الرابط
inviting-copy = نسخ الرابط
inviting-copied = نُسخ الرابط.
inviting-not-copied = تعذّر النسخ. النص محدد الآن: انسخه بنفسك.
# Variables:
#   $date (String) - the last day, written out
inviting-until = الدعوة سارية حتى { $date }.
inviting-take-back = سحب الدعوة
inviting-said-back = سُحبت الدعوة.
inviting-remove = إزالة
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = قُبلت دعوتك من { $name }.

## The own status

# Variables:
#   $name (String) - the own name
me-name = اسمك هنا: { $name }
me-heading = تأكيدك
me-explain = مع التأكيد يرى من ترافقهم أن برنامجك يضمنك.
me-ask = طلب التأكيد
me-ask-explain = أرسل هذا النص إلى برنامجك، فيرسل إليك رابطًا.
me-request = طلبك
me-copy-request = نسخ الطلب
me-copied-request = نُسخ الطلب.
me-enter = إدخال التأكيد
me-enter-label = الرابط الذي فيه التأكيد
me-enter-explain = يرسل إليك برنامجك هذا الرابط. وهو يبدأ هكذا:
me-enter-do = استخدامه
me-said-confirmed = أنت مؤكَّد الآن، ويرى ذلك من ترافقهم.

## Ready answers

ready-explain = احتفظ هنا بما تكتبه كثيرًا.
ready-new = إجابة جديدة
ready-add = حفظها
ready-said-removed = أُزيلت الإجابة.
# Variables:
#   $text (String) - the words of the answer
ready-remove = إزالة
    .aria-label = إزالة هذه الإجابة: { $text }
