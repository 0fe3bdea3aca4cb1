contact-district-immigration-office = دائرة الأجانب (Ausländerbehörde)، إدارة مقاطعة توتلينغن
    .note = للمقاطعة كلها ما عدا مدينة توتلينغن. لا تحضر إلا بموعد، ويُفضَّل حجزه بالبريد الإلكتروني. واسأل عن أيام الدوام.
contact-district-driving-licence-office = مكتب رخص القيادة (Fahrerlaubnisbehörde)، إدارة مقاطعة توتلينغن
    .note = وهو جزء من دائرة المرور (Straßenverkehrsamt) ويخدم المقاطعة كلها.
contact-district-vehicle-office = مكتب تسجيل المركبات (Kfz-Zulassungsstelle)، إدارة مقاطعة توتلينغن
    .note = لكل من يسكن في المقاطعة. احجز الموعد عبر الإنترنت. ويفتح المكتب يوم السبت من الساعة 8:30 إلى 12 للأفراد فقط.
contact-district-youth-welfare-office = مكتب رعاية الشباب (Jugendamt)، مقاطعة توتلينغن
    .note = استشارة للشباب والآباء والأمهات من المقاطعة كلها.
