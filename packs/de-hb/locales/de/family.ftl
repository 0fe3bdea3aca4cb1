step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an: beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. Im Land Bremen ist die Kita vom dritten Geburtstag bis zur Schule beitragsfrei, nur das Mittagessen kostet etwas.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind online an, auf der Seite der Schulanmeldung für neu Zugezogene. In Bremerhaven fragen Sie das Schulamt des Magistrats. Wer bis zum 30. Juni sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule; jüngere Kinder können auf Antrag schon anfangen.
    .why = Im Land Bremen müssen alle Kinder, die hier wohnen, zur Schule gehen, auch im Asylverfahren und ohne Wartezeit. Neue Kinder lernen zuerst Deutsch im Vorkurs: in der Grundschule sechs Monate, in weiterführenden Schulen zwölf. In der Erstaufnahme an der Lindenstraße gibt es Unterricht für Kinder von 6 bis 17 Jahren.
