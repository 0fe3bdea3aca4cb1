# One step: what, why, by when, with what, where.

step-overdue-do = لا داعي للقلق، لكن من الأفضل عدم الانتظار أكثر. يُرجى إنجازها في أقرب وقت ممكن، والاتصال بالجهة المختصة وإخبارها بأن المهلة انقضت وبرغبتك في تدارك الأمر الآن.
step-legal-basis = الأساس القانوني:
# Variables:
#   $date (String) - the day, written out
step-again-on = أُنجزت حاليًا. تعود هذه الخطوة في { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = يمكن فعل ذلك ابتداءً من { $date }.
step-do-not-wait = لا تنتظر: يمكن تقديم الأوراق لاحقًا.
# Before steps.
step-lacks = وضعت هذا جانبًا، وقد ينقصك هنا:
# Before steps.
step-helps = يصبح الأمر أسهل إذا أُنجز هذا:
step-helps-explain = لكن إذا اقتربت المهلة فلا تنتظره.
step-maybe-heading = هل يعنيك هذا؟
step-maybe-explain = إجابتك توضح هل تحتاج إلى هذه الخطوة. وهي تبقى على هذا الجهاز.
step-due-missing-heading = حتى متى؟ نحتاج أولًا إلى معرفة ما يلي.

step-actions = إلى أين وصلت؟
action-mark-done = أُنجزت
action-mark-begun = بدأت بها
action-set-aside = وضعها جانبًا
action-unmark = تراجع
step-said-done = أحسنت! أُنجزت هذه الخطوة.
step-said-begun = جيد. لقد بدأت.
step-said-aside = وُضعت جانبًا. تجد هذه الخطوة في آخر خطتك.
step-said-unmarked = عادت الخطوة مفتوحة.

step-why = لماذا؟
step-why-you = لماذا تظهر لك هذه الخطوة؟
step-papers = الأوراق المطلوبة
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = لديك { $held } من { $count }. ضع علامة على ما لديك.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = مدة الصلاحية: { $period }
step-offices = إلى أين؟
step-office-unknown = لا نعرف بعد هذه الجهة في مدينتك. يمكنك السؤال في دار البلدية (Rathaus).
step-web = الصفحة الرسمية على الإنترنت
step-cost = التكلفة
step-takes = المدة
step-guide = الدليل
step-gives = ما ستحصل عليه
step-note = ملاحظتي
    .placeholder = مثلًا: موعد يوم الثلاثاء الساعة 9، الغرفة 12
step-note-explain = لا يرى هذه الملاحظة أحد غيرك.
step-note-saved = تم الحفظ
step-calendar = التذكير والتقويم
step-own-due = ذكّرني في
action-save-calendar = إضافة إلى تقويمي
calendar-saved = حُفظ ملف التقويم:
step-source = المصدر
