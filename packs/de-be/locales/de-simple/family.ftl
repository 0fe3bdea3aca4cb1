step-childcare-place = Kita-Platz suchen
    .summary = Den Kita-Gutschein (Papier für den Kita-Platz) bekommen Sie beim Jugendamt Ihres Bezirks. Suchen Sie früh eine Kita oder Tagespflege (eine Person betreut wenige Kinder). Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. Die Kita ist in Berlin für alle Kinder kostenlos. Nur das Mittagessen kostet etwas.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde. Sie haben Zeit für Arbeit oder Kurs. Oft gibt es wenige Plätze. Darum hilft es, das Kind früh anzumelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe oder beim Schulamt Ihres Bezirks an. Kann es noch wenig Deutsch? Dann hilft die Koordinierungsstelle Willkommensklassen im Bezirk. Wird Ihr Kind bis zum 30. September sechs Jahre alt? Dann kommt es am 1. August desselben Jahres in die Schule.
    .why = In Berlin müssen alle Kinder, die hier wohnen, zur Schule gehen. Das gilt auch im Asylverfahren und mit einer Duldung. Es gibt keine Wartezeit.
