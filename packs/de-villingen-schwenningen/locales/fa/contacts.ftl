contact-immigration-office = اداره امور خارجی‌های (Ausländerbehörde) فیلینگن-شونینگن (Bürgeramt, Abteilung Ausländerwesen)
    .note = خود شهر مسئول است، نه اداره شهرستان (Landratsamt). نشانی و تلفن را در bamf-navi.bamf.de پیدا می‌کنید. از پیش نوبت بخواهید.
contact-integration-office = دفتر ادغام شهر فیلینگن-شونینگن (Integrationsförderung)
    .note = مسئولان ادغام و پناهندگان (Integrations- und Flüchtlingsbeauftragte) پاسخگوی همه تازه‌واردها هستند. سراغ واسطه‌های زبانی و فرهنگی (Sprach- und Kulturmittler)، همراهان والدین (Elternmentoren) و «Wegweiser für Neuzugewanderte» را هم بگیرید.
contact-parent-mentors = همراهان بین‌فرهنگی والدین (Interkulturelle Elternmentorinnen und Elternmentoren) در فیلینگن-شونینگن
    .note = والدین را همراهی می‌کنند. از دفتر ادغام شهر (Integrationsförderung) بپرسید.
