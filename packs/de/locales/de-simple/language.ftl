step-integration-course = Integrationskurs beginnen
    .summary = Lesen Sie in Ihrem Brief: Dürfen Sie den Kurs machen? Oder müssen Sie ihn machen? Müssen Sie? Dann melden Sie sich sofort bei einer Schule an. Schicken Sie den Nachweis an die Behörde, die den Kurs von Ihnen verlangt. Dürfen Sie? Dann haben Sie ein Jahr Zeit ab Ihrem ersten Aufenthaltstitel.
    .why = Sie lernen Deutsch bis B1 und viel über das Leben hier. Ehepartner ohne B1 müssen meist teilnehmen: Bis sie Erfolg haben, wird der Titel in der Regel nur für ein Jahr verlängert. Haben Sie Asyl beantragt? Dann haben Sie das Recht auf den Kurs nach der Anerkennung.

step-integration-course-admission = Nach einem Integrationskurs-Platz fragen
    .summary = Haben Sie kein eigenes Recht auf den Kurs? Dann entscheidet das BAMF (Bundesamt für Migration und Flüchtlinge), wenn Plätze frei sind. Im Februar 2026 hat es solche Zulassungen (Erlaubnisse für den Kurs) gestoppt. Im Juli wurde die Reihenfolge neu geregelt. Fragen Sie, was jetzt gilt.
    .why = Es gibt andere Wege: Das Jobcenter, die Ausländerbehörde oder die Stelle für Asylbewerberleistungen kann sagen, dass Sie den Kurs machen müssen. Das Jobcenter kann ihn auch erlauben. Oder Sie zahlen selbst. Eine Beratungsstelle kennt oft auch Kurse ohne Kosten.

step-placement-test = Einstufungstest machen
    .summary = Vor dem Integrationskurs machen Sie einen Einstufungstest. Er zeigt, wie gut Ihr Deutsch ist. Der Test kostet nichts. Sie machen ihn in der Sprachschule oder an einer Teststelle.
    .why = Der Test zeigt, welcher Kurs und welches Modul (Teil des Kurses) zu Ihnen passen. Sie können nicht durchfallen.

step-job-language-course = Deutsch für den Beruf lernen
    .summary = Für einen Berufssprachkurs brauchen Sie eine Berechtigung (Erlaubnis für den Kurs). Fragen Sie die Agentur für Arbeit, das Jobcenter oder das BAMF (Bundesamt für Migration und Flüchtlinge) danach. Melden Sie sich innerhalb von drei Monaten bei einer Schule an. Die Zeit beginnt mit dem Datum auf der Berechtigung. Sonst verfällt sie (sie gilt nicht mehr).
    .why = Die Kurse führen von B1 zu B2 und von B2 zu C1. Spezielle Kurse helfen bei der Anerkennung Ihres Berufs. Haben Sie keine Arbeit, sind Sie in der Ausbildung oder haben Sie ein kleines Einkommen? Dann sind die Kurse kostenlos.

step-language-level = Deutsch-Stufe kennen und zeigen
    .summary = Finden Sie heraus, auf welcher Stufe Ihr Deutsch ist: von A1 (einfach) bis C1 (sehr gut). Heben Sie Ihr Sprachzertifikat (Zeugnis über Ihr Deutsch) gut auf.
    .why = Für viele Rechte brauchen Sie eine bestimmte Stufe: für Arbeit im gelernten Beruf, für Aufenthalt auf Dauer oder für die Einbürgerung. Behörden wollen dafür einen Nachweis sehen.
