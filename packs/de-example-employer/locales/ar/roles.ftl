role-example-arrival-team = فريق الاستقبال (مثال)
    .find = مثال: اسأل قسم شؤون الموظفين في شركتك.
role-example-housing-service = خدمة البحث عن سكن (مثال)
    .find = مثال: اسأل قسم شؤون الموظفين في شركتك.
role-example-language-school = دورة الألمانية في مكان العمل (مثال)
    .find = مثال: اسأل قسم شؤون الموظفين في شركتك.
