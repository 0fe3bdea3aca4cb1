step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an (eine Person betreut wenige Kinder). Das geht beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. In Thüringen zahlen Sie für die Kita in den letzten 24 Monaten vor der Schule keinen Beitrag.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde. Sie haben Zeit für Arbeit oder Kurs. Oft gibt es wenige Plätze. Darum hilft es, das Kind früh anzumelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Hat sie keinen Platz? Dann nimmt sie Ihre Angaben trotzdem auf und informiert das Schulamt. Ist Ihr Kind am 1. August sechs Jahre alt? Dann kommt es zu dieser Zeit in die Schule. Die Schulleitung entscheidet, in welche Klasse Ihr Kind kommt.
    .why = In Thüringen müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder aus dem Ausland beginnt die Pflicht spätestens drei Monate nach der Ankunft. Das gilt auch im Asylverfahren und mit einer Duldung. Die Pflicht dauert in der Regel zehn Schuljahre.
