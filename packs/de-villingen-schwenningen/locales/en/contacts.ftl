contact-immigration-office = Immigration office (Ausländerbehörde) Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = The town itself is responsible, not the district office. You find address and phone on bamf-navi.bamf.de. Ask for an appointment first.
contact-integration-office = Integration office (Integrationsförderung) of Villingen-Schwenningen
    .note = The town’s integration and refugee officers are there for everybody who is new. Ask also for language and culture mediators, for parent mentors and for the guide for newcomers (Wegweiser für Neuzugewanderte).
contact-parent-mentors = Intercultural parent mentors (Interkulturelle Elternmentoren) in Villingen-Schwenningen
    .note = They accompany parents. Ask at the town’s integration office (Integrationsförderung).
