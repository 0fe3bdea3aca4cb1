contact-registration-office = دائرة التسجيل في روتفايل (Bürgerbüro)
    .note = هنا تسجّل عنوانك. اتصل أولًا واسأل هل تحتاج إلى موعد.
contact-immigration-office = دائرة الأجانب في مدينة روتفايل (Ausländerbehörde)
    .note = لمن يسكنون في مدينة روتفايل فقط. احجز موعدًا أولًا.
contact-integration-page = مدينة روتفايل: الهجرة والاندماج
    .note = صفحة المدينة عن العروض المتاحة للقادمين الجدد إلى روتفايل.
