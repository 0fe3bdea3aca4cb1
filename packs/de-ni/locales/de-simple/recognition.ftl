step-teacher-recognition = Anerkennung als Lehrkraft
    .summary = Lassen Sie sich zuerst beraten. In Niedersachsen entscheidet das Regionale Landesamt für Schule und Bildung (RLSB) Lüneburg über Abschlüsse aus der EU, dem EWR (EU und Island, Liechtenstein, Norwegen) und der Schweiz. Ist Ihr Abschluss aus einem anderen Land? Dann fragen Sie zuerst dort, wer zuständig ist.
    .why = Oft verlangt das Bundesland zwei Schulfächer und sehr gutes Deutsch. Oft müssen Sie auch einen Lehrgang (Kurs) oder eine Prüfung machen. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung (Erlaubnis) arbeiten. Haben Sie einen Abschluss aus dem Ausland und wollen sich so nennen? Dann beantragen Sie die Genehmigung bei der Ingenieurkammer Niedersachsen.
    .why = Gesetze der Bundesländer schützen diesen Namen für den Beruf. Für viele Stellen brauchen Sie den Namen nicht.
