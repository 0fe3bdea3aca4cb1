contact-registration-office = دائرة التسجيل في فيلينغن-شفينينغن (Bürgeramt)
    .note = هنا تسجّل عنوانك. تجد العنوان في موقع المدينة.
contact-immigration-office = دائرة الأجانب في فيلينغن-شفينينغن (Ausländerbehörde, Bürgeramt, Abteilung Ausländerwesen)
    .note = المدينة نفسها هي المختصة، وليست إدارة المقاطعة. اطلب موعدًا أولًا.
contact-integration-office = مكتب الاندماج في مدينة فيلينغن-شفينينغن (Integrationsförderung)
    .note = مفوّضو الاندماج واللاجئين في المدينة هم جهة الاتصال لكل القادمين الجدد. واسأل أيضًا عن وسطاء اللغة والثقافة وعن مرشدي الآباء والأمهات وعن دليل القادمين الجدد (Wegweiser für Neuzugewanderte).
