contact-immigration-office = Urząd ds. cudzoziemców (Ausländerbehörde) Villingen-Schwenningen (Bürgeramt, Abteilung Ausländerwesen)
    .note = Właściwe jest samo miasto, nie starostwo (Landratsamt). Adres i telefon znajdą Państwo na bamf-navi.bamf.de. Proszę najpierw zapytać o termin.
contact-integration-office = Biuro integracji (Integrationsförderung) miasta Villingen-Schwenningen
    .note = Pełnomocnicy ds. integracji i uchodźców są osobami kontaktowymi dla wszystkich, którzy są tu nowi. Proszę zapytać także o pośredników językowych i kulturowych, o mentorów dla rodziców i o informator dla nowo przybyłych („Wegweiser für Neuzugewanderte”).
contact-parent-mentors = Międzykulturowe mentorki i mentorzy dla rodziców (Elternmentorinnen, Elternmentoren) w Villingen-Schwenningen
    .note = Towarzyszą rodzicom. Proszę zapytać w biurze integracji miasta (Integrationsförderung).
