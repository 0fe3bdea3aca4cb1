contact-immigration-office = Ausländerbehörde Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = Die Stadt ist selbst zuständig. Das Landratsamt ist nicht zuständig. Adresse und Telefon finden Sie auf bamf-navi.bamf.de. Fragen Sie vorher nach einem Termin.
contact-integration-office = Integrationsförderung der Stadt Villingen-Schwenningen
    .note = Die Integrations- und Flüchtlingsbeauftragten sind für alle da, die neu sind. Fragen Sie auch nach Sprach- und Kulturmittlern (sie übersetzen und erklären) und nach Elternmentoren (sie begleiten Eltern). Fragen Sie auch nach dem „Wegweiser für Neuzugewanderte“ (Informationen für Menschen, die neu sind).
contact-parent-mentors = Interkulturelle Elternmentorinnen und Elternmentoren in Villingen-Schwenningen
    .note = Sie begleiten Eltern. Fragen Sie bei der Integrationsförderung der Stadt.
