event-language-cafe-advanced = کافه زبان (Sprachcafé) «Café Colibri» برای سطح پیشرفته‌تر (از B1)
    .note = در کتابخانه مرکزی (Zentralbibliothek) در Stadthaus N 1، بدون ثبت‌نام. این ساعت از پاییز 2025 است: از پیش در کتابخانه بپرسید که آیا کافه برگزار می‌شود.
