contact-immigration-office-sl = دائرة الأجانب المركزية في زارلاند (Zentrale Ausländerbehörde)، ليباخ
    .note = الجهة المختصة في زارلاند كلها. لا يُستقبل أحد من دون موعد، ويصلك الموعد بالبريد أو بالبريد الإلكتروني. والأفضل أن تكتب رسالة أو بريدًا إلكترونيًا.
contact-reception-centre-sl = مركز الاستقبال في ليباخ (Landesaufnahmestelle, Erstaufnahmeeinrichtung)
    .note = هنا يسجّل نفسه كل من يطلب اللجوء في زارلاند. ويقع المركز في ثلاثة شوارع: Schlesierallee 17 وOderring 16 وPommernstraße 1.
contact-recognition-health-sl = مكتب الولاية للشؤون الاجتماعية (Landesamt für Soziales, LAS)، المكتب المركزي للمهن الصحية
    .note = الجهة المختصة في زارلاند كلها بالطب وغيره من المهن الصحية الأكاديمية، وبالتمريض وسائر المهن الصحية.
contact-school-authority-sl = وزارة التعليم والثقافة (Ministerium für Bildung und Kultur) في زارلاند
    .note = اسأل أولًا في مدرسة قريبة منك. الوزارة هي سلطة المدارس في الولاية، وصفحتها تشرح الاعتراف بالشهادات المدرسية من الخارج.
