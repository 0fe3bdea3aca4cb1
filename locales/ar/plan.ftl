# All steps, by topic and state.

plan-heading = خطتي
plan-now = ممكن الآن
plan-now-explain = يمكنك البدء بها فورًا.
plan-waiting = لاحقًا
plan-waiting-explain = يجب إنجاز شيء آخر قبلها.
plan-maybe = ربما
plan-maybe-explain = قد تعنيك هذه الخطوات. إجابة منك توضح ذلك.
plan-done = أُنجزت
plan-set-aside = وُضعت جانبًا
plan-nothing-open = لم يبقَ شيء مفتوح هنا.
