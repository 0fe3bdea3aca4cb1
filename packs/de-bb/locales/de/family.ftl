step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an: beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. In Brandenburg ist die Kita ab drei Jahren bis zur Schule beitragsfrei.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe an. Das Staatliche Schulamt weist Ihrem Kind einen Platz zu. Wer bis zum 30. September sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule.
    .why = In Brandenburg müssen alle Kinder, die hier wohnen, zur Schule gehen, auch im Asylverfahren und mit einer Duldung. In der Erstaufnahme ruht die Pflicht in den ersten drei Monaten. Nach dem Umzug in einen Landkreis ruht sie bis zu sechs Wochen; Ihr Kind darf in dieser Zeit schon hingehen.
