step-work-permission = Prüfen: Darf ich arbeiten?
    .summary = Lesen Sie Ihren Aufenthaltstitel und das Zusatzblatt. Dort steht, ob und was Sie arbeiten dürfen. Mit Aufenthaltsgestattung oder Duldung brauchen Sie für jede Arbeit eine Erlaubnis der Ausländerbehörde.
    .why = Ein Aufenthaltstitel erlaubt die Arbeit, wenn kein Gesetz sie verbietet oder beschränkt. Arbeit ohne Erlaubnis kann Ihrem Aufenthalt schaden.

step-employment-contract = Arbeitsvertrag prüfen
    .summary = Lesen Sie den Vertrag in Ruhe, bevor Sie unterschreiben. Der Mindestlohn ist { -figure-minimum-wage } Euro brutto pro Stunde ({ -year-minimum-wage }). Meist steigt er zum 1. Januar.
    .why = Sie haben Rechte, auch ohne gutes Deutsch: Mindestlohn, mindestens vier Wochen Urlaub, Kündigung nur auf Papier. Das Wichtigste aus dem Vertrag muss Ihnen der Arbeitgeber auf Papier oder als Datei geben.

step-change-employer = Vor dem Wechsel der Stelle fragen
    .summary = Ihr Titel gilt meist nur für die Stelle, die darin steht. Fragen Sie die Ausländerbehörde, bevor Sie anderswo anfangen. Mit der Blauen Karte EU dürfen Sie wechseln, melden den Wechsel aber im ersten Jahr sofort.
    .why = Eine andere Arbeit ohne Erlaubnis ist verboten. Es drohen ein Bußgeld bis 5.000 Euro und Ärger mit dem Aufenthalt. Die Änderung kostet nichts. Kündigen Sie erst, wenn die neue Erlaubnis da ist.

step-fair-integration = Faire Integration: Beratung kennen
    .summary = „Faire Integration“ berät Menschen aus Ländern außerhalb der EU kostenlos zu Arbeit und Rechten, in vielen Sprachen. Merken Sie sich die Stelle in Ihrem Bundesland.
    .why = Dort hilft man Ihnen zum Beispiel bei fehlendem Lohn, zu langen Arbeitszeiten oder Kündigung. Hat ein Arbeitgeber Sie aus dem Ausland angeworben, muss er Sie spätestens am ersten Arbeitstag darauf hinweisen.

step-blue-card = Blaue Karte EU prüfen
    .summary = Mit Hochschulabschluss und passender Stelle können Sie die Blaue Karte EU beantragen. Das Gehalt muss mindestens { -figure-blue-card-salary } Euro brutto im Jahr sein ({ -year-blue-card-salary }), in Engpassberufen und bei neuem Abschluss { -figure-blue-card-salary-shortage } Euro.
    .why = Sie können schon nach 27 Monaten auf Dauer bleiben, mit Deutsch B1 nach 21 Monaten, und dürfen die Stelle ohne Erlaubnis wechseln. In der IT reicht auch Berufserfahrung. In reglementierten Berufen brauchen Sie zuerst die Erlaubnis.

step-skilled-worker-permit = Aufenthalt als Fachkraft beantragen
    .summary = Mit anerkannter Ausbildung oder anerkanntem Studium und einer qualifizierten Stelle können Sie den Aufenthaltstitel als Fachkraft bekommen. Er gilt für diese Stelle: Vor einem Wechsel fragen Sie die Ausländerbehörde.
    .why = Erfüllen Sie die Bedingungen, haben Sie einen Anspruch darauf. Sind Sie beim ersten Antrag über 45 Jahre alt, brauchen Sie mindestens { -figure-skilled-worker-salary-over-45 } Euro im Jahr ({ -year-skilled-worker-salary-over-45 }) oder eine ausreichende Rente.

step-opportunity-card = Chancenkarte prüfen
    .summary = Mit der Chancenkarte dürfen Sie bis zu einem Jahr Arbeit suchen. Beantragen Sie sie bei der Botschaft, vor der Reise. In Deutschland geht das nur, wenn Sie schon einen Titel für Arbeit, Studium oder Ausbildung haben.
    .why = Sind Sie ohne Visum eingereist und haben keinen Aufenthaltstitel? Dann bekommen Sie die Karte hier nicht. Mit der Karte dürfen Sie bis zu 20 Stunden pro Woche arbeiten und zur Probe arbeiten. Grundsicherungsgeld gibt es nicht.

step-student-jobs = Neben dem Studium arbeiten
    .summary = Mit dem Aufenthaltstitel zum Studium dürfen Sie 140 volle oder 280 halbe Tage im Jahr arbeiten. Sie können auch nach Wochen zählen: Eine Woche mit bis zu 20 Stunden Arbeit zählt als zweieinhalb Tage, in der vorlesungsfreien Zeit auch eine mit mehr Stunden. Studentische Nebenjobs an der Hochschule zählen nicht mit.
    .why = Mehr Arbeit braucht eine Erlaubnis der Ausländerbehörde. Nach dem Abschluss haben Sie 18 Monate Zeit, eine passende Stelle zu suchen.

step-mini-job = Minijob: Regeln kennen
    .summary = In einem Minijob verdienen Sie regelmäßig höchstens { -figure-mini-job-limit } Euro im Monat ({ -year-mini-job-limit }). Die Grenze steigt mit dem Mindestlohn. Prüfen Sie vorher, ob Ihr Aufenthaltstitel die Arbeit erlaubt, und lassen Sie sich den Vertrag geben.
    .why = Mindestlohn, Urlaub und Lohn bei Krankheit gelten auch hier. Aber ein Minijob allein bringt Ihnen keine Krankenversicherung und kein Arbeitslosengeld.

step-vocational-training-rights = Rechte in der Ausbildung kennen
    .summary = Lesen Sie Ihren Ausbildungsvertrag. Mit einem Aufenthaltstitel für die Ausbildung dürfen Sie außerdem bis zu 20 Stunden pro Woche arbeiten.
    .why = Sie haben Urlaub: mindestens 24 Werktage bei sechs Arbeitstagen pro Woche. Haben Sie einen Titel für die Ausbildung, und endet sie früher? Melden Sie das der Ausländerbehörde innerhalb von zwei Wochen, nachdem Sie davon erfahren haben. Ohne Ihre Schuld haben Sie bis zu sechs Monate für einen neuen Platz.

step-self-employment = Selbstständigkeit anmelden
    .summary = Ein Gewerbe melden Sie beim Gewerbeamt an, sobald Sie beginnen. Freie Berufe melden sich in der Regel nur beim Finanzamt. Außerhalb von EU, EWR und Schweiz brauchen Sie vorher die Erlaubnis im Aufenthaltstitel.
    .why = So beginnen Sie sicher. Um Krankenversicherung und Rente kümmern Sie sich als Selbstständige selbst. Wer nicht aus EU, EWR oder Schweiz kommt und über 45 ist, muss eine Altersversorgung nachweisen.

step-artists-insurance = Kunst oder Medien? Der KSK melden
    .summary = Leben Sie von selbstständiger Kunst, Musik, vom Schreiben oder Journalismus? Dann melden Sie sich sofort bei der Künstlersozialkasse (KSK). Andere Selbstständige betrifft das nicht.
    .why = Die Versicherung beginnt erst an dem Tag, an dem Ihre Meldung dort ankommt. Sie sind dann renten-, kranken- und pflegeversichert und zahlen nur die Hälfte der Beiträge.

step-social-insurance-number = Versicherungsnummer aufbewahren
    .summary = Die Rentenversicherung schickt Ihnen den Versicherungsnummernachweis mit der Post. Ist er verloren oder kommt er nicht, fragen Sie Ihre Krankenkasse oder die Rentenversicherung.
    .why = Ihr Arbeitgeber braucht die Nummer. Sie bleibt Ihr ganzes Leben gleich und kostet nichts.

step-register-as-job-seeking = Früh arbeitsuchend melden
    .summary = Melden Sie sich spätestens drei Monate vor dem Ende Ihrer Arbeit bei der Agentur für Arbeit, auch bei einem befristeten Vertrag. Erfahren Sie es später, haben Sie ab diesem Tag drei Tage Zeit. Es geht online, am Telefon oder dort.
    .why = Melden Sie sich zu spät, bekommen Sie eine Woche lang kein Arbeitslosengeld. Die Agentur hilft kostenlos bei der Suche. In einer Ausbildung im Betrieb gilt die Pflicht nicht.

step-unemployment-benefit = Arbeitslos melden
    .summary = Melden Sie sich spätestens an Ihrem ersten Tag ohne Arbeit arbeitslos: online mit Online-Ausweis oder persönlich bei der Agentur für Arbeit. Das geht schon drei Monate vorher.
    .why = Für Tage vor der Meldung gibt es kein Arbeitslosengeld. Sie bekommen es in der Regel, wenn Sie in den letzten 30 Monaten mindestens zwölf Monate versichert waren. Es schadet Ihrem Aufenthalt nicht.

step-dismissal = Kündigung erhalten: zum Arbeitsgericht
    .summary = Sie haben drei Wochen Zeit ab dem Tag, an dem die schriftliche Kündigung kam. Holen Sie sofort Rat und klagen Sie, wenn Sie nicht einverstanden sind: Die Klage muss in dieser Zeit beim Arbeitsgericht ankommen. Das gilt auch im kleinen Betrieb und in der Probezeit.
    .why = Nach drei Wochen ist die Kündigung gültig, auch wenn sie falsch war. Unterschreiben Sie keinen Aufhebungsvertrag ohne Rat: Er kann Sie zwölf Wochen Arbeitslosengeld kosten.

step-sick-note = Bei Krankheit sofort Bescheid sagen
    .summary = Sagen Sie Ihrem Arbeitgeber sofort, dass Sie krank sind und wie lange. Dauert es länger als drei Kalendertage, brauchen Sie spätestens am Arbeitstag danach ein ärztliches Attest.
    .why = Ihr Arbeitgeber darf das Attest auch früher verlangen. Sind Sie gesetzlich versichert, wird es meist elektronisch übermittelt.
