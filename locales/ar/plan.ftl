# All steps, by when they come.

plan-heading = خطتي
plan-now-overdue = الآن وما فات موعده
plan-week = هذا الأسبوع
plan-weeks = في الأسابيع الأولى
plan-months = في الأشهر الأولى
plan-event = عندما يحدث ذلك
plan-later = لاحقًا
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = ابتداءً من { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [zero] لا توجد خطوات قد تعنيك
        [one] خطوة واحدة قد تعنيك
        [two] خطوتان قد تعنيانك
        [few] { $count } خطوات قد تعنيك
        [many] { $count } خطوة قد تعنيك
       *[other] { $count } خطوة قد تعنيك
    }
plan-done = أُنجزت
plan-set-aside = وُضعت جانبًا
plan-nothing-open = لم يبقَ شيء مفتوح هنا.

## What is long over

plan-behind = أنجزت هذه الخطوات على الأرجح. هل أُنجزت كلها؟
plan-behind-explain = هل بقي منها شيء لم يُنجز؟ أزل العلامة عنه فتبقى تلك الخطوة مفتوحة.
plan-behind-yes = نعم، أُنجزت
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = عرض الخطوة: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [zero] لم تُنجز أي خطوة.
        [one] أُنجزت الآن خطوة واحدة.
        [two] أُنجزت الآن خطوتان.
        [few] أُنجزت الآن { $count } خطوات.
        [many] أُنجزت الآن { $count } خطوة.
       *[other] أُنجزت الآن { $count } خطوة.
    }

## What may happen

plan-occasions = هل تغيّر شيء لديك؟
plan-occasions-explain = اختره هنا، فتعرض خطتك ما يجب فعله وحتى متى.
plan-occasion-told = مُسجَّل
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = مُسجَّل: { $date }
plan-occasion-save = حفظ
plan-occasion-take-back = إلغاء ما سُجّل
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [zero] تم الحفظ. لا مواعيد جديدة.
        [one] تم الحفظ. لخطوة واحدة الآن موعد جديد.
        [two] تم الحفظ. لخطوتين الآن موعد جديد.
        [few] تم الحفظ. لـ { $count } خطوات الآن موعد جديد.
        [many] تم الحفظ. لـ { $count } خطوة الآن موعد جديد.
       *[other] تم الحفظ. لـ { $count } خطوة الآن موعد جديد.
    }
plan-occasion-said-none = تم الحفظ. عُدّلت خطتك وفقًا لذلك.
