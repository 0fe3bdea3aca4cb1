step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet in Thüringen das Bildungsministerium.
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung arbeiten. Wollen Sie sich mit einem Abschluss aus dem Ausland so nennen, beantragen Sie die Genehmigung bei der Ingenieurkammer Thüringen.
    .why = Die Berufsbezeichnung ist durch Gesetze der Länder geschützt. Für viele Stellen brauchen Sie sie nicht.
