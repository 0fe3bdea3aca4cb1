step-childcare-place = Kita-Platz suchen
    .summary = Melden Sie Ihr Kind früh für eine Kita oder Tagespflege an: beim Jugendamt oder im Online-Portal Ihrer Stadt. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. In Thüringen kostet die Kita in den letzten 24 Monaten vor der Schule keinen Beitrag.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Hat sie keinen Platz, nimmt sie Ihre Angaben trotzdem auf und benachrichtigt das Schulamt. Kinder, die am 1. August sechs Jahre alt sind, kommen dann in die Schule. In welche Klasse Ihr Kind kommt, entscheidet die Schulleitung.
    .why = In Thüringen müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder aus dem Ausland beginnt die Pflicht spätestens drei Monate nach der Ankunft, auch im Asylverfahren und mit einer Duldung. Sie dauert in der Regel zehn Schuljahre.
