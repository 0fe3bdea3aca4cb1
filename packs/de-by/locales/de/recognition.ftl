step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet in Bayern das Staatsministerium für Unterricht und Kultus.
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.
step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung arbeiten. Wollen Sie sich mit einem Abschluss aus dem Ausland so nennen, beantragen Sie die Genehmigung: für Bau, Gebäude- und Versorgungstechnik oder Vermessung bei der Bayerischen Ingenieurekammer-Bau, für alle anderen Fächer bei der Regierung von Schwaben.
    .why = Die Berufsbezeichnung ist durch Gesetze der Länder geschützt. Für viele Stellen brauchen Sie sie nicht.
