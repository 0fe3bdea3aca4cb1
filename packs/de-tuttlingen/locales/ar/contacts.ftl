contact-immigration-office = دائرة الأجانب في مدينة توتلينغن (Ausländerbehörde)
    .note = إدارة المقاطعة ليست مختصة بمدينة توتلينغن. تجد عنوان إدارة المدينة ورقم هاتفها في موقع bamf-navi.bamf.de. واطلب موعدًا أولًا.
contact-integration-page = مدينة توتلينغن: الاندماج
    .note = صفحة المدينة عن تعلّم الألمانية والعمل مع الشباب واللقاءات للقادمين الجدد إلى توتلينغن.
contact-integration-managers = إدارة الاندماج في مدينة توتلينغن (Integrationsmanagement)
    .note = منذ عام 2018 يساعد مختصون في المدينة في الرسائل والسكن والمدرسة والعمل. هذه المعلومات من عام 2019، فاسأل في البلدية كيف تصل إليهم.
contact-awo-youth-migration-service = خدمة الشباب المهاجرين (Jugendmigrationsdienst, JMD) لدى AWO في توتلينغن
    .note = استشارة للشباب من 12 إلى 27 عامًا. تجد العنوان ورقم الهاتف في موقع bamf-navi.bamf.de.
