contact-district-immigration-office = دائرة الأجانب والتجنيس (Ausländer- und Einbürgerungsbehörde)، إدارة مقاطعة شفارتسفالد-بار
    .note = للمقاطعة كلها ما عدا فيلينغن-شفينينغن ودوناوشينغن، فهناك تختص إدارة المدينة. تحتاج إلى موعد. أحضر دائمًا جواز سفرك، وعند الحاجة شخصًا يترجم لك.
contact-district-driving-licence-office = مكتب رخص القيادة (Führerscheinstelle)، إدارة مقاطعة شفارتسفالد-بار
    .note = للمقاطعة كلها، ومنها فيلينغن-شفينينغن ودوناوشينغن.
contact-district-vehicle-office = مكتب تسجيل المركبات (Kfz-Zulassungsstelle)، إدارة مقاطعة شفارتسفالد-بار
    .note = في فيلينغن وفي دوناوشينغن. احجز موعدًا أولًا.
contact-district-youth-welfare-office = مكتب رعاية الشباب (Jugendamt)، إدارة مقاطعة شفارتسفالد-بار
    .note = إذا كنت تسكن في فيلينغن-شفينينغن، فاسأل هل المختص مكتب المدينة أم مكتب المقاطعة.
