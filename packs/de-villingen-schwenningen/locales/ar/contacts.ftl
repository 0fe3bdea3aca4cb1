contact-immigration-office = دائرة الأجانب في فيلينغن-شفينينغن (Ausländerbehörde, Bürgeramt, Abteilung Ausländerwesen)
    .note = المدينة نفسها هي المختصة، وليست إدارة المقاطعة. تجد العنوان ورقم الهاتف في موقع bamf-navi.bamf.de. واطلب موعدًا أولًا.
contact-integration-office = مكتب الاندماج في مدينة فيلينغن-شفينينغن (Integrationsförderung)
    .note = مفوّضو الاندماج واللاجئين في المدينة هم جهة الاتصال لكل القادمين الجدد. واسأل أيضًا عن وسطاء اللغة والثقافة وعن مرشدي الآباء والأمهات وعن دليل القادمين الجدد (Wegweiser für Neuzugewanderte).
contact-parent-mentors = مرشدو الآباء والأمهات (Interkulturelle Elternmentoren) في فيلينغن-شفينينغن
    .note = يرافقون الآباء والأمهات. اسأل مكتب الاندماج في المدينة (Integrationsförderung).
