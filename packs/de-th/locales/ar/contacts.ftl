contact-licence-office-th = مكتب ولاية تورينغن (Landesverwaltungsamt, Landesprüfungsamt) في فايمار: الترخيص الكامل (Approbation)
    .note = الجهة المختصة في تورينغن بمهنة الطب وغيرها من المهن الصحية الأكاديمية. أما التمريض والمهن الأخرى فيدلّك باحث الاعتراف (Anerkennungs-Finder) على جهتها.
contact-anti-discrimination-th = مكتب مكافحة التمييز في تورينغن (Landesantidiskriminierungsstelle, LADS)
    .note = استشارة لمن يُعامل في تورينغن معاملة أسوأ بسبب أصله أو دينه أو لسبب مشابه.
