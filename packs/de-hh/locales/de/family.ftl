step-childcare-place = Kita-Platz suchen
    .summary = Den Kita-Gutschein beantragen Sie beim Bezirksamt, auch online; suchen Sie früh eine Kita oder Tagespflege. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz. Fünf Stunden am Tag mit Mittagessen sind in Hamburg ab diesem Tag bis zur Schule kostenlos.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Für die Klassen 1 und 2 melden Sie Ihr Kind bei der nächsten Grundschule an. Für ältere Kinder, die neu in Hamburg sind, hilft das Schulinformationszentrum (SIZ). Wer vor dem 1. Juli sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule.
    .why = In Hamburg müssen alle Kinder, die hier wohnen, zur Schule gehen; der Aufenthaltstitel spielt keine Rolle. Neue Kinder lernen zuerst Deutsch in einer Basisklasse oder einer Internationalen Vorbereitungsklasse (IVK). In der Erstaufnahme gibt es Unterricht dort oder in der Nähe.
