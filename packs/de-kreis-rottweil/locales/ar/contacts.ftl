contact-district-immigration-office = دائرة الأجانب (Ausländerbehörde)، إدارة مقاطعة روتفايل
    .note = للمدن الصغيرة والقرى في المقاطعة. وللمدن الأكبر دائرة أجانب خاصة بها، فاسأل أولًا في بلدية مدينتك.
contact-district-driving-licence-office = مكتب رخص القيادة (Führerscheinstelle)، إدارة مقاطعة روتفايل
    .note = للمقاطعة كلها.
contact-district-youth-welfare-office = مكتب رعاية الشباب (Jugendamt)، إدارة مقاطعة روتفايل
    .note = للمقاطعة كلها.
