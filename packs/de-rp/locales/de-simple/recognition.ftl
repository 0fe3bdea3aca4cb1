step-teacher-recognition = Anerkennung als Lehrkraft
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet in Rheinland-Pfalz das Ministerium für Bildung über Ihren Abschluss. Den Antrag stellen Sie online.
    .why = Oft verlangt das Bundesland zwei Schulfächer und sehr gutes Deutsch. Oft müssen Sie auch einen Lehrgang (Kurs) oder eine Prüfung machen. Eine frühe Beratung spart Zeit und Geld.
