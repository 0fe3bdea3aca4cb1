step-childcare-place = Kita-Platz suchen
    .summary = Den Kita-Gutschein bekommen Sie beim Jugendamt Ihres Bezirks; suchen Sie früh eine Kita oder Tagespflege. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. Die Kita ist in Berlin für alle Kinder kostenlos, nur das Mittagessen kostet etwas.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe oder beim Schulamt Ihres Bezirks an. Kann es noch wenig Deutsch, hilft die Koordinierungsstelle Willkommensklassen im Bezirk. Wer bis zum 30. September sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule.
    .why = In Berlin müssen alle Kinder, die hier wohnen, zur Schule gehen. Das gilt ohne Wartezeit auch im Asylverfahren und mit einer Duldung.
