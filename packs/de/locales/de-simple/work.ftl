step-work-permission = Prüfen: Darf ich arbeiten?
    .summary = Lesen Sie Ihren Aufenthaltstitel und das Zusatzblatt (das Papier zur Karte). Dort steht, ob Sie arbeiten dürfen und was Sie arbeiten dürfen. Haben Sie eine Aufenthaltsgestattung (Ausweis im Asylverfahren) oder Duldung (die Abschiebung ist für eine Zeit gestoppt)? Dann brauchen Sie für jede Arbeit eine Erlaubnis der Ausländerbehörde.
    .why = Mit einem Aufenthaltstitel dürfen Sie arbeiten, wenn kein Gesetz es verbietet oder beschränkt. Arbeiten Sie ohne Erlaubnis? Das kann Ihrem Aufenthalt schaden.

step-employment-contract = Arbeitsvertrag prüfen
    .summary = Lesen Sie den Vertrag in Ruhe, bevor Sie unterschreiben. Der Mindestlohn (so viel müssen Sie mindestens verdienen) ist { -figure-minimum-wage } Euro brutto (vor Abzug von Steuern) pro Stunde ({ -year-minimum-wage }). Meist steigt er zum 1. Januar.
    .why = Sie haben Rechte, auch ohne gutes Deutsch: Mindestlohn, mindestens vier Wochen Urlaub, Kündigung nur auf Papier. Das Wichtigste aus dem Vertrag muss Ihnen der Arbeitgeber geben, auf Papier oder als Datei.

step-change-employer = Vor einer neuen Stelle: zuerst fragen
    .summary = Ihr Titel gilt meist nur für die Stelle, die darin steht. Wollen Sie anderswo arbeiten? Fragen Sie die Ausländerbehörde, bevor Sie dort anfangen. Mit der Blauen Karte EU dürfen Sie wechseln. Im ersten Jahr müssen Sie den Wechsel aber sofort melden.
    .why = Eine andere Arbeit ohne Erlaubnis ist verboten. Dann droht ein Bußgeld (Sie müssen Geld zahlen) bis 5.000 Euro. Es kann auch Ärger mit dem Aufenthalt geben. Die Änderung kostet nichts. Kündigen Sie erst, wenn die neue Erlaubnis da ist.

step-fair-integration = Faire Integration: Beratung kennen
    .summary = „Faire Integration“ berät Menschen aus Ländern außerhalb der EU. Es geht um Arbeit und Rechte. Die Beratung ist kostenlos und in vielen Sprachen. Merken Sie sich die Stelle in Ihrem Bundesland.
    .why = Dort hilft man Ihnen zum Beispiel, wenn Lohn fehlt, wenn Sie zu lange arbeiten müssen oder bei einer Kündigung. Hat ein Arbeitgeber Sie aus dem Ausland geholt (angeworben)? Dann muss er Ihnen spätestens am ersten Arbeitstag von der Beratung erzählen.

step-blue-card = Blaue Karte EU prüfen
    .summary = Haben Sie einen Hochschulabschluss und eine passende Stelle? Dann können Sie die Blaue Karte EU beantragen. Das Gehalt muss mindestens { -figure-blue-card-salary } Euro brutto (vor Abzug von Steuern) im Jahr sein ({ -year-blue-card-salary }). In Engpassberufen (hier fehlen Menschen) und bei neuem Abschluss sind es { -figure-blue-card-salary-shortage } Euro.
    .why = Sie können schon nach 27 Monaten auf Dauer bleiben, mit Deutsch B1 nach 21 Monaten. Sie dürfen die Stelle ohne Erlaubnis wechseln. In der IT (Computer) reicht auch Berufserfahrung. In reglementierten Berufen (nur mit Erlaubnis) brauchen Sie zuerst die Erlaubnis.

step-skilled-worker-permit = Aufenthalt als Fachkraft beantragen
    .summary = Haben Sie eine anerkannte Ausbildung oder ein anerkanntes Studium und eine qualifizierte Stelle (dafür braucht man die Ausbildung)? Dann können Sie den Aufenthaltstitel als Fachkraft bekommen. Er gilt für diese Stelle: Vor einem Wechsel fragen Sie die Ausländerbehörde.
    .why = Passen alle Bedingungen? Dann haben Sie ein Recht darauf. Sind Sie beim ersten Antrag über 45 Jahre alt? Dann brauchen Sie mindestens { -figure-skilled-worker-salary-over-45 } Euro im Jahr ({ -year-skilled-worker-salary-over-45 }) oder eine Rente, die reicht.

step-opportunity-card = Chancenkarte prüfen
    .summary = Mit der Chancenkarte dürfen Sie bis zu einem Jahr Arbeit suchen. Beantragen Sie sie vor der Reise bei der Botschaft. In Deutschland geht das nur, wenn Sie schon einen Titel für Arbeit, Studium oder Ausbildung haben.
    .why = Sind Sie ohne Visum eingereist und haben keinen Aufenthaltstitel? Dann bekommen Sie die Karte hier nicht. Mit der Karte dürfen Sie bis zu 20 Stunden pro Woche arbeiten. Sie dürfen auch zur Probe arbeiten (eine Arbeit testen). Grundsicherungsgeld (Geld vom Jobcenter) gibt es nicht.

step-student-jobs = Neben dem Studium arbeiten
    .summary = Mit dem Aufenthaltstitel zum Studium dürfen Sie 140 volle oder 280 halbe Tage im Jahr arbeiten. Sie können auch nach Wochen zählen. Eine Woche mit bis zu 20 Stunden Arbeit zählt als zweieinhalb Tage. In der vorlesungsfreien Zeit (Semesterferien) gilt das auch für eine Woche mit mehr Stunden. Studentische Nebenjobs an der Hochschule zählen nicht mit.
    .why = Wollen Sie mehr arbeiten? Dann brauchen Sie eine Erlaubnis der Ausländerbehörde. Nach dem Abschluss haben Sie 18 Monate Zeit für die Suche nach einer passenden Stelle.

step-mini-job = Minijob: Regeln kennen
    .summary = In einem Minijob verdienen Sie regelmäßig höchstens { -figure-mini-job-limit } Euro im Monat ({ -year-mini-job-limit }). Die Grenze steigt mit dem Mindestlohn. Prüfen Sie vorher: Erlaubt Ihr Aufenthaltstitel die Arbeit? Lassen Sie sich den Vertrag geben.
    .why = Mindestlohn, Urlaub und Lohn bei Krankheit gelten auch hier. Aber ein Minijob allein bringt Ihnen keine Krankenversicherung. Er bringt Ihnen auch kein Arbeitslosengeld.

step-vocational-training-rights = Rechte in der Ausbildung kennen
    .summary = Lesen Sie Ihren Ausbildungsvertrag. Haben Sie einen Aufenthaltstitel für die Ausbildung? Dann dürfen Sie zusätzlich bis zu 20 Stunden pro Woche arbeiten.
    .why = Sie haben Urlaub: mindestens 24 Werktage bei sechs Arbeitstagen pro Woche. Endet die Ausbildung früher, und haben Sie einen Titel für die Ausbildung? Dann melden Sie das der Ausländerbehörde innerhalb von zwei Wochen, nachdem Sie davon erfahren haben. Sind Sie nicht schuld? Dann haben Sie bis zu sechs Monate für einen neuen Platz.

step-self-employment = Selbstständigkeit anmelden
    .summary = Ein Gewerbe (zum Beispiel ein Laden) melden Sie beim Gewerbeamt an, sobald Sie beginnen. Freie Berufe (zum Beispiel Künstler) melden sich in der Regel nur beim Finanzamt. Kommen Sie nicht aus EU, EWR (EU, Island, Liechtenstein, Norwegen) oder Schweiz? Dann brauchen Sie vorher die Erlaubnis im Aufenthaltstitel.
    .why = So beginnen Sie sicher. Als Selbstständige kümmern Sie sich selbst um Krankenversicherung und Rente. Kommen Sie nicht aus EU, EWR oder Schweiz und sind über 45? Dann müssen Sie eine Altersversorgung nachweisen (Geld für das Alter).

step-artists-insurance = Kunst oder Medien: bei der KSK melden
    .summary = Leben Sie von selbstständiger Kunst, Musik, vom Schreiben oder Journalismus? Dann melden Sie sich sofort bei der Künstlersozialkasse (KSK). Für andere Selbstständige gilt das nicht.
    .why = Die Versicherung beginnt erst an dem Tag, an dem Ihre Meldung dort ankommt. Danach haben Sie Renten-, Kranken- und Pflegeversicherung. Sie zahlen nur die Hälfte der Beiträge.

step-social-insurance-number = Versicherungsnummer aufbewahren
    .summary = Die Rentenversicherung schickt Ihnen den Versicherungsnummernachweis mit der Post. Das ist ein Brief mit Ihrer Nummer. Haben Sie ihn verloren, oder kommt er nicht? Dann fragen Sie Ihre Krankenkasse oder die Rentenversicherung.
    .why = Ihr Arbeitgeber braucht die Nummer. Sie bleibt Ihr ganzes Leben gleich und kostet nichts.

step-register-as-job-seeking = Früh arbeitsuchend melden
    .summary = Arbeitsuchend heißt: Ihre Arbeit endet bald, und Sie suchen eine neue. Melden Sie sich spätestens drei Monate vor dem Ende Ihrer Arbeit bei der Agentur für Arbeit. Das gilt auch bei einem befristeten Vertrag (nur für eine bestimmte Zeit). Erfahren Sie es später? Dann haben Sie ab diesem Tag drei Tage Zeit. Es geht online, am Telefon oder dort.
    .why = Melden Sie sich zu spät? Dann bekommen Sie eine Woche lang kein Arbeitslosengeld. Die Agentur hilft kostenlos bei der Suche. In einer Ausbildung im Betrieb gilt die Pflicht nicht.

step-unemployment-benefit = Arbeitslos melden
    .summary = Melden Sie sich spätestens an Ihrem ersten Tag ohne Arbeit arbeitslos. Das geht online mit Online-Ausweis. Oder Sie gehen selbst zur Agentur für Arbeit. Sie können sich schon drei Monate vorher melden.
    .why = Für Tage vor der Meldung gibt es kein Arbeitslosengeld. In der Regel bekommen Sie es, wenn Sie in den letzten 30 Monaten mindestens zwölf Monate versichert waren. Es schadet Ihrem Aufenthalt nicht.

step-dismissal = Kündigung bekommen: zum Arbeitsgericht
    .summary = Sie haben drei Wochen Zeit. Die Zeit beginnt an dem Tag, an dem die schriftliche Kündigung kam. Holen Sie sofort Rat. Sind Sie nicht einverstanden? Dann klagen Sie. Die Klage muss in dieser Zeit beim Arbeitsgericht ankommen. Das gilt auch im kleinen Betrieb und in der Probezeit (die ersten Monate).
    .why = Nach drei Wochen ist die Kündigung gültig, auch wenn sie falsch war. Ein Aufhebungsvertrag beendet die Arbeit: Unterschreiben Sie ihn nicht ohne Rat. Er kann Sie zwölf Wochen Arbeitslosengeld kosten.

step-sick-note = Krank? Sofort dem Arbeitgeber sagen
    .summary = Sagen Sie Ihrem Arbeitgeber sofort, dass Sie krank sind und wie lange. Dauert es länger als drei Kalendertage (das Wochenende zählt mit)? Dann brauchen Sie spätestens am Arbeitstag danach ein ärztliches Attest (Papier vom Arzt).
    .why = Ihr Arbeitgeber darf das Attest auch früher verlangen. Sind Sie in einer gesetzlichen Krankenkasse? Dann kommt das Attest meist elektronisch (über den Computer) zum Arbeitgeber.
