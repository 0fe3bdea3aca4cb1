contact-immigration-office = Ausländerbehörde Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = Die Stadt ist selbst zuständig, nicht das Landratsamt. Adresse und Telefon finden Sie auf bamf-navi.bamf.de. Fragen Sie vorher nach einem Termin.
contact-integration-office = Integrationsförderung der Stadt Villingen-Schwenningen
    .note = Die Integrations- und Flüchtlingsbeauftragten sind Ansprechpersonen für alle, die neu sind. Fragen Sie auch nach Sprach- und Kulturmittlern, nach Elternmentoren und nach dem „Wegweiser für Neuzugewanderte“.
contact-parent-mentors = Interkulturelle Elternmentorinnen und Elternmentoren in Villingen-Schwenningen
    .note = Sie begleiten Eltern. Fragen Sie bei der Integrationsförderung der Stadt.
