step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an (eine Person betreut wenige Kinder). Das geht beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. In Mecklenburg-Vorpommern zahlen Sie keinen Beitrag für Krippe (für kleine Kinder), Kita, Tagespflege und Hort (Betreuung nach der Schule).
    .why = Ihr Kind lernt dort Deutsch und findet Freunde. Sie haben Zeit für Arbeit oder Kurs. Oft gibt es wenige Plätze. Darum hilft es, das Kind früh anzumelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Fragen Sie das Staatliche Schulamt oder eine Schule in Ihrer Nähe. Kinder, die noch wenig Deutsch können, kommen an eine Standortschule mit Vorklasse. Wird Ihr Kind bis zum 30. Juni sechs Jahre alt? Dann kommt es am 1. August desselben Jahres in die Schule.
    .why = In Mecklenburg-Vorpommern müssen alle Kinder, die hier wohnen, zur Schule gehen. In der Erstaufnahme (erste Unterkunft) gibt es zuerst Angebote zum Lernen. Die Pflicht beginnt, wenn die Familie einem Kreis zugewiesen ist (eine Behörde bestimmt, wo Sie wohnen).
