step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. In Niedersachsen entscheidet über Abschlüsse aus der EU, dem EWR und der Schweiz das Regionale Landesamt für Schule und Bildung (RLSB) Lüneburg. Mit einem Abschluss aus einem anderen Land fragen Sie zuerst dort, wer zuständig ist.
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung arbeiten. Wollen Sie sich mit einem Abschluss aus dem Ausland so nennen, beantragen Sie die Genehmigung bei der Ingenieurkammer Niedersachsen.
    .why = Die Berufsbezeichnung ist durch Gesetze der Länder geschützt. Für viele Stellen brauchen Sie sie nicht.
