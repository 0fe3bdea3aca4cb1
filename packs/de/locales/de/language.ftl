step-integration-course = Integrationskurs beginnen
    .summary = Lesen Sie in Ihrem Brief, ob Sie den Kurs machen dürfen oder machen müssen. Müssen Sie, melden Sie sich sofort bei einer Schule an und schicken den Nachweis an die Behörde, die Sie verpflichtet hat. Dürfen Sie, haben Sie ein Jahr ab Ihrem ersten Aufenthaltstitel.
    .why = Sie lernen Deutsch bis B1 und viel über das Leben hier. Ehepartner ohne B1 müssen meist teilnehmen: Bis zum Erfolg wird der Titel in der Regel nur für ein Jahr verlängert. Wer Asyl beantragt hat, hat das Recht nach der Anerkennung.

step-integration-course-admission = Nach einem Integrationskurs-Platz fragen
    .summary = Ohne eigenes Recht entscheidet das BAMF, wenn Plätze frei sind. Im Februar 2026 hat es solche Zulassungen gestoppt; im Juli wurde die Reihenfolge neu geregelt. Fragen Sie nach dem Stand.
    .why = Andere Wege: Das Jobcenter, die Ausländerbehörde oder die Stelle für Asylbewerberleistungen kann Sie zum Kurs verpflichten, das Jobcenter auch zulassen. Oder Sie zahlen selbst. Eine Beratungsstelle kennt oft auch Kurse ohne Kosten.

step-placement-test = Einstufungstest machen
    .summary = Vor dem Integrationskurs machen Sie einen kostenlosen Einstufungstest, in der Sprachschule oder an einer Teststelle.
    .why = Der Test zeigt, welcher Kurs und welches Modul zu Ihnen passen. Sie können nicht durchfallen.

step-job-language-course = Deutsch für den Beruf lernen
    .summary = Fragen Sie Agentur für Arbeit, Jobcenter oder BAMF nach der Berechtigung für einen Berufssprachkurs. Melden Sie sich innerhalb von drei Monaten ab dem Datum auf der Berechtigung bei einer Schule an, sonst verfällt sie.
    .why = Die Kurse führen von B1 zu B2 und von B2 zu C1. Spezielle Kurse helfen bei der Anerkennung Ihres Berufs. Ohne Arbeit, in der Ausbildung oder mit kleinem Einkommen sind sie kostenlos.

step-language-level = Deutschniveau kennen und nachweisen
    .summary = Finden Sie heraus, auf welcher Stufe Ihr Deutsch ist: von A1 (einfach) bis C1 (sehr gut). Bewahren Sie Ihr Sprachzertifikat gut auf.
    .why = Viele Rechte hängen an einer Stufe: Arbeit im gelernten Beruf, Aufenthalt auf Dauer oder Einbürgerung. Behörden verlangen dafür einen Nachweis.
