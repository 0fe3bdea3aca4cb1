step-childcare-place = Kita-Platz suchen
    .summary = Lassen Sie Ihr Kind früh für einen Platz vormerken (auf eine Liste setzen). In Duisburg geht das im Portal Kita-Place (kitaplatz.duisburg.de). Sie wählen bis zu acht Kitas. Die Kita entscheidet. Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde. Sie haben Zeit für Arbeit oder Kurs. Oft gibt es wenige Plätze. Darum hilft es, das Kind früh anzumelden.
