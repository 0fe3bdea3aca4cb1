contact-immigration-office = Oficiul pentru străini (Ausländerbehörde) Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = Competent este orașul însuși, nu administrația districtului (Landratsamt). Adresa și telefonul le găsiți pe bamf-navi.bamf.de. Întrebați înainte de o programare.
contact-integration-office = Biroul de integrare (Integrationsförderung) al orașului Villingen-Schwenningen
    .note = Responsabilii pentru integrare și refugiați sunt persoane de contact pentru toți cei care sunt noi. Întrebați și de mediatori lingvistici și culturali, de mentori pentru părinți și de îndrumarul pentru nou-veniți „Wegweiser für Neuzugewanderte”.
contact-parent-mentors = Mentori interculturali pentru părinți (Elternmentorinnen, Elternmentoren) în Villingen-Schwenningen
    .note = Însoțesc părinții. Întrebați la biroul de integrare al orașului (Integrationsförderung).
