step-teacher-recognition = Anerkennung als Lehrkraft
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet in Mecklenburg-Vorpommern das Bildungsministerium über Ihren Abschluss.
    .why = Oft verlangt das Bundesland zwei Schulfächer und sehr gutes Deutsch. Oft müssen Sie auch einen Lehrgang (Kurs) oder eine Prüfung machen. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung (Erlaubnis) arbeiten. Haben Sie einen Abschluss aus dem Ausland und wollen sich so nennen? Dann beantragen Sie die Genehmigung bei der Ingenieurkammer Mecklenburg-Vorpommern.
    .why = Gesetze der Bundesländer schützen diesen Namen für den Beruf. Für viele Stellen brauchen Sie den Namen nicht.
