step-work-permission = Prüfen: Darf ich arbeiten?
    .summary = Lesen Sie Ihren Aufenthaltstitel und das Zusatzblatt. Dort steht, ob und was Sie arbeiten dürfen. Im Zweifel fragen Sie die Ausländerbehörde.
    .why = Ein Aufenthaltstitel erlaubt die Arbeit, wenn kein Gesetz sie verbietet oder beschränkt. Arbeit ohne Erlaubnis kann Ihrem Aufenthalt schaden.

step-employment-contract = Arbeitsvertrag prüfen
    .summary = Lesen Sie den Vertrag in Ruhe, bevor Sie unterschreiben. Der Mindestlohn ist 2026 13,90 Euro brutto pro Stunde, ab 1. Januar 2027 14,60 Euro.
    .why = Sie haben Rechte, auch ohne gutes Deutsch: Mindestlohn, mindestens vier Wochen Urlaub, Kündigung nur schriftlich. Gegen eine Kündigung müssen Sie innerhalb von drei Wochen klagen.

step-fair-integration = Faire Integration: Beratung kennen
    .summary = „Faire Integration“ berät Menschen aus Ländern außerhalb der EU kostenlos zu Arbeit und Rechten, in vielen Sprachen. Merken Sie sich die Stelle in Ihrem Bundesland.
    .why = Dort hilft man Ihnen zum Beispiel bei fehlendem Lohn, zu langen Arbeitszeiten oder Kündigung. Hat ein Arbeitgeber Sie aus dem Ausland angeworben, muss er Sie spätestens am ersten Arbeitstag darauf hinweisen.

step-blue-card = Blaue Karte EU prüfen
    .summary = Mit Hochschulabschluss und passender Stelle können Sie die Blaue Karte EU beantragen. Das Gehalt muss 2026 mindestens 50.700 Euro brutto im Jahr sein, in Engpassberufen und bei neuem Abschluss 45.934,20 Euro.
    .why = Sie können schon nach 27 Monaten auf Dauer bleiben, mit Deutsch B1 nach 21 Monaten. In der IT reicht auch Berufserfahrung. In reglementierten Berufen brauchen Sie zuerst die Erlaubnis.

step-skilled-worker-permit = Aufenthalt als Fachkraft beantragen
    .summary = Mit anerkannter Ausbildung oder anerkanntem Studium und einer Stelle können Sie den Aufenthaltstitel als Fachkraft bekommen. Sie dürfen dann jede qualifizierte Arbeit machen.
    .why = Erfüllen Sie die Bedingungen, haben Sie einen Anspruch darauf. Sind Sie beim ersten Antrag über 45 Jahre alt, brauchen Sie 2026 mindestens 55.770 Euro im Jahr oder eine ausreichende Rente.

step-opportunity-card = Chancenkarte prüfen
    .summary = Mit der Chancenkarte dürfen Sie bis zu einem Jahr Arbeit suchen. Sie brauchen genug Geld zum Leben und einen in Deutschland anerkannten Abschluss. Sonst zählen Punkte: sechs Punkte, ein in Ihrem Land anerkannter Abschluss und Deutsch A1 oder Englisch B2.
    .why = Sie dürfen dabei bis zu 20 Stunden pro Woche arbeiten und bis zu zwei Wochen zur Probe. Grundsicherungsgeld gibt es mit der Chancenkarte nicht.

step-student-jobs = Neben dem Studium arbeiten
    .summary = Mit dem Aufenthaltstitel zum Studium dürfen Sie 140 volle oder 280 halbe Tage im Jahr arbeiten, oder Sie zählen nach der 20-Stunden-Regel. Studentische Nebenjobs an der Hochschule zählen nicht mit.
    .why = Mehr Arbeit braucht eine Erlaubnis der Ausländerbehörde. Nach dem Abschluss haben Sie 18 Monate Zeit, eine passende Stelle zu suchen.

step-vocational-training-rights = Rechte in der Ausbildung kennen
    .summary = Lesen Sie Ihren Ausbildungsvertrag. Mit einem Aufenthaltstitel für die Ausbildung dürfen Sie außerdem bis zu 20 Stunden pro Woche arbeiten.
    .why = Auch in der Ausbildung haben Sie Urlaub: mindestens 24 Werktage bei sechs Arbeitstagen pro Woche. Endet sie früher und haben Sie dafür einen Aufenthaltstitel, melden Sie das innerhalb von zwei Wochen der Ausländerbehörde.

step-self-employment = Selbstständigkeit anmelden
    .summary = Ein Gewerbe melden Sie an, wenn Sie beginnen. Freie Berufe melden sich in der Regel nur beim Finanzamt. Außerhalb von EU, EWR und Schweiz brauchen Sie vorher die Erlaubnis im Aufenthaltstitel.
    .why = So beginnen Sie sicher. Um Krankenversicherung und Rente kümmern Sie sich als Selbstständige selbst. Wer nicht aus EU, EWR oder Schweiz kommt und über 45 ist, muss eine Altersversorgung nachweisen.

step-social-insurance-number = Versicherungsnummer aufbewahren
    .summary = Die Rentenversicherung schickt Ihnen den Versicherungsnummernachweis mit der Post. Ist er verloren oder kommt er nicht, fragen Sie Ihre Krankenkasse oder die Rentenversicherung.
    .why = Ihr Arbeitgeber braucht die Nummer. Sie bleibt Ihr ganzes Leben gleich und kostet nichts.

step-register-as-job-seeking = Früh arbeitsuchend melden
    .summary = Melden Sie sich spätestens drei Monate vor dem Ende Ihrer Arbeit bei der Agentur für Arbeit. Erfahren Sie es später, haben Sie drei Tage Zeit.
    .why = Melden Sie sich zu spät, kann das Arbeitslosengeld später beginnen. Die Agentur hilft kostenlos bei der Suche.

step-sick-note = Bei Krankheit sofort Bescheid sagen
    .summary = Sagen Sie Ihrem Arbeitgeber sofort, dass Sie krank sind und wie lange. Dauert es länger als drei Kalendertage, brauchen Sie spätestens am Arbeitstag danach ein ärztliches Attest.
    .why = Ihr Arbeitgeber darf das Attest auch früher verlangen. Sind Sie gesetzlich versichert, wird es meist elektronisch übermittelt.

step-asylum-work = Arbeiten im Asylverfahren
    .summary = Nach drei Monaten können Sie mit Erlaubnis der Ausländerbehörde arbeiten. In der Aufnahmeeinrichtung kann es sechs Monate dauern.
    .why = Oft muss auch die Bundesagentur für Arbeit zustimmen; für eine Ausbildung ist das nicht nötig. Menschen aus sicheren Herkunftsstaaten bekommen die Erlaubnis nicht.
