contact-immigration-office = Відомство у справах іноземців (Ausländerbehörde) Філлінген-Швеннінген (Bürgeramt, Abteilung Ausländerwesen)
    .note = Відповідає саме місто, а не адміністрація району (Landratsamt). Адресу й телефон ви знайдете на bamf-navi.bamf.de. Заздалегідь попросіть записати вас на прийом.
contact-integration-office = Служба сприяння інтеграції (Integrationsförderung) міста Філлінген-Швеннінген
    .note = До уповноважених з інтеграції та біженців (Integrations- und Flüchtlingsbeauftragte) можуть звертатися всі, хто тут новий. Запитайте також про мовних і культурних посередників (Sprach- und Kulturmittler), про батьків-менторів (Elternmentoren) і про «Wegweiser für Neuzugewanderte» (порадник для новоприбулих).
contact-parent-mentors = Міжкультурні батьки-ментори (Interkulturelle Elternmentorinnen und Elternmentoren) у Філлінген-Швеннінгені
    .note = Вони супроводжують батьків. Запитайте в службі сприяння інтеграції (Integrationsförderung) міста.
