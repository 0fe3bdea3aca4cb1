step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an: beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. In Mecklenburg-Vorpommern sind Krippe, Kita, Tagespflege und Hort beitragsfrei.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Fragen Sie das Staatliche Schulamt oder eine Schule in Ihrer Nähe. Kinder, die noch wenig Deutsch können, kommen an eine Standortschule mit Vorklasse. Wer bis zum 30. Juni sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule.
    .why = In Mecklenburg-Vorpommern müssen alle Kinder, die hier wohnen, zur Schule gehen. In der Erstaufnahme gibt es zuerst Lernangebote; die Pflicht beginnt, wenn die Familie einem Kreis zugewiesen ist.
