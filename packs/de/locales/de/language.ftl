step-integration-course = Integrationskurs beginnen
    .summary = Lassen Sie sich die Berechtigung für den Integrationskurs geben, meist von der Ausländerbehörde. Melden Sie sich damit bei einer zugelassenen Sprachschule an.
    .why = Im Kurs lernen Sie Deutsch bis B1 und viel über das Leben in Deutschland. Das Recht darauf endet ein Jahr nach Ihrem ersten Aufenthaltstitel. Menschen im Asylverfahren haben es nach der Anerkennung.

step-integration-course-admission = Nach einem Platz im Integrationskurs fragen
    .summary = Ohne eigenes Recht auf den Kurs können Sie beim BAMF die Zulassung beantragen, wenn Plätze frei sind. 2026 wurde gemeldet, dass freiwillige Plätze nicht mehr gefördert werden: Fragen Sie zuerst nach.
    .why = Mit der Zulassung lernen Sie wie alle anderen bis B1. Klappt es nicht, kann eine Beratungsstelle andere Wege nennen, zum Beispiel einen Kurs auf eigene Kosten.

step-placement-test = Einstufungstest machen
    .summary = Vor dem Integrationskurs machen Sie einen kostenlosen Einstufungstest, in der Sprachschule oder an einer Teststelle.
    .why = Der Test zeigt, welcher Kurs und welches Modul zu Ihnen passen. Sie können nicht durchfallen.

step-job-language-course = Deutsch für den Beruf lernen
    .summary = Fragen Sie Agentur für Arbeit, Jobcenter oder BAMF nach der Berechtigung für einen Berufssprachkurs. Melden Sie sich dann innerhalb von drei Monaten bei einer Schule an, sonst verfällt sie.
    .why = Die Kurse führen von B1 zu B2 und von B2 zu C1. Spezielle Kurse helfen bei der Anerkennung Ihres Berufs. Ohne Arbeit oder mit kleinem Einkommen sind sie kostenlos.

step-language-level = Deutschniveau kennen und nachweisen
    .summary = Finden Sie heraus, auf welcher Stufe Ihr Deutsch ist: von A1 (einfach) bis C1 (sehr gut). Bewahren Sie Ihr Sprachzertifikat gut auf.
    .why = Viele Rechte hängen an einer Stufe: Arbeit im gelernten Beruf, Aufenthalt auf Dauer oder Einbürgerung. Behörden verlangen dafür einen Nachweis.
