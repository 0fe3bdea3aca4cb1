contact-immigration-office = Ведомство по делам иностранцев (Ausländerbehörde) Филлинген-Швеннинген (Bürgeramt, Abteilung Ausländerwesen)
    .note = Отвечает сам город, а не районная администрация (Landratsamt). Адрес и телефон вы найдёте на bamf-navi.bamf.de. Заранее попросите записать вас на приём.
contact-integration-office = Служба содействия интеграции (Integrationsförderung) города Филлинген-Швеннинген
    .note = К уполномоченным по интеграции и делам беженцев (Integrations- und Flüchtlingsbeauftragte) могут обращаться все, кто здесь недавно. Спросите также о языковых и культурных посредниках (Sprach- und Kulturmittler), о родителях-наставниках (Elternmentoren) и о «Wegweiser für Neuzugewanderte» (указатель для новоприбывших).
contact-parent-mentors = Межкультурные родители-наставники (Interkulturelle Elternmentorinnen und Elternmentoren) в Филлинген-Швеннингене
    .note = Они сопровождают родителей. Спросите в службе содействия интеграции (Integrationsförderung) города.
