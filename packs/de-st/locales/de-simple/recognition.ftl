step-teacher-recognition = Anerkennung als Lehrkraft
    .summary = Lassen Sie sich zuerst beraten. In Sachsen-Anhalt entscheidet das Landesprüfungsamt für Lehrämter im LISA in Halle (Saale).
    .why = Oft verlangt das Bundesland zwei Schulfächer und sehr gutes Deutsch. Oft müssen Sie auch einen Lehrgang (Kurs) oder eine Prüfung machen. Eine frühe Beratung spart Zeit und Geld.
