step-childcare-place = Kita-Platz suchen
    .summary = Merken Sie Ihr Kind früh für einen Platz vor. In Duisburg geht das im Portal Kita-Place (kitaplatz.duisburg.de): Sie wählen bis zu acht Kitas, und die Kita entscheidet. Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz.
    .why = Ihr Kind lernt dort Deutsch und findet Freunde, und Sie haben Zeit für Arbeit oder Kurs. Plätze sind oft knapp, deshalb hilft frühes Anmelden.
