contact-example-personnel = Personalabteilung des Beispielbetriebs (erfunden)
    .note = Beispiel: Diese Stelle gibt es nicht. Ein echter Betrieb nennt hier, wer allgemeine Fragen beantwortet.
contact-example-arrival-team = Team Ankommen des Beispielbetriebs (erfunden)
    .note = Beispiel: Diese Stelle gibt es nicht. Ein echter Betrieb nennt hier, wer Sie abholt und begleitet.
contact-example-housing-service = Dienst für Wohnungssuche (erfunden)
    .note = Beispiel: Diesen Dienst gibt es nicht. Ein echter Betrieb nennt hier den Dienst, den er bezahlt.
contact-example-language-school = Deutschkurs des Beispielbetriebs (erfunden)
    .note = Beispiel: Diesen Kurs gibt es nicht. Ein echter Betrieb nennt hier seine Sprachschule.
