contact-example-personnel = Personalabteilung des Beispielbetriebs (erfunden)
    .note = Beispiel: Diese Stelle gibt es nicht. Ein echter Betrieb schreibt hier: Wer beantwortet allgemeine Fragen?
contact-example-arrival-team = Team Ankommen des Beispielbetriebs (erfunden)
    .note = Beispiel: Diese Stelle gibt es nicht. Ein echter Betrieb schreibt hier: Wer holt Sie ab und begleitet Sie?
contact-example-housing-service = Dienst für Wohnungssuche (erfunden)
    .note = Beispiel: Diesen Dienst gibt es nicht. Ein echter Betrieb nennt hier den Dienst, den er bezahlt.
contact-example-language-school = Deutschkurs des Beispielbetriebs (erfunden)
    .note = Beispiel: Diesen Kurs gibt es nicht. Ein echter Betrieb nennt hier seine Sprachschule.
