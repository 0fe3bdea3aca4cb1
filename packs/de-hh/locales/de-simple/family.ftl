step-childcare-place = Kita-Platz suchen
    .summary = Den Kita-Gutschein (Papier für den Kita-Platz) beantragen Sie beim Bezirksamt. Das geht auch online. Suchen Sie früh eine Kita oder Tagespflege (eine Person betreut wenige Kinder). Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. Ab diesem Tag bis zur Schule sind in Hamburg fünf Stunden am Tag mit Mittagessen kostenlos.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde. Sie haben Zeit für Arbeit oder Kurs. Oft gibt es wenige Plätze. Darum hilft es, das Kind früh anzumelden.
step-school-registration = Kind in der Schule anmelden
    .summary = Für die Klassen 1 und 2 melden Sie Ihr Kind bei der nächsten Grundschule an. Für ältere Kinder, die neu in Hamburg sind, hilft das Schulinformationszentrum (SIZ). Wird Ihr Kind vor dem 1. Juli sechs Jahre alt? Dann kommt es am 1. August dieses Jahres in die Schule.
    .why = In Hamburg müssen alle Kinder, die hier wohnen, zur Schule gehen. Der Aufenthaltstitel ist dafür egal. Neue Kinder lernen zuerst Deutsch: in einer Basisklasse oder einer Internationalen Vorbereitungsklasse (IVK). In der Erstaufnahme (erste Unterkunft) gibt es Unterricht dort oder in der Nähe.
