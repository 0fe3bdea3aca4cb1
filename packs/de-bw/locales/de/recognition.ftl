step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. In Baden-Württemberg entscheidet das Regierungspräsidium Tübingen, für alle Schularten. Sie brauchen Deutsch auf dem Niveau C2, oder C1 und ein Kolloquium.
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung arbeiten. Wollen Sie sich mit einem Abschluss aus dem Ausland so nennen, beantragen Sie die Genehmigung bei der Ingenieurkammer Baden-Württemberg.
    .why = Die Berufsbezeichnung ist durch Gesetze der Länder geschützt. Für viele Stellen brauchen Sie sie nicht.
