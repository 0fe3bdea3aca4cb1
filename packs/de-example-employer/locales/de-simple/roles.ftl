role-example-arrival-team = Team Ankommen (Beispiel)
    .find = Beispiel: Fragen Sie in der Personalabteilung Ihres Betriebs.
role-example-housing-service = Dienst für Wohnungssuche (Beispiel)
    .find = Beispiel: Fragen Sie in der Personalabteilung Ihres Betriebs.
role-example-language-school = Deutschkurs im Betrieb (Beispiel)
    .find = Beispiel: Fragen Sie in der Personalabteilung Ihres Betriebs.
