step-tax-id = Steuer-ID aufbewahren
    .summary = Sie haben Ihre Adresse angemeldet? Dann kommt die Steuer-Identifikationsnummer (Steuer-ID, IdNr) mit der Post. Das ist Ihre Nummer für die Steuer. Heben Sie den Brief gut auf. Geben Sie die Nummer Ihrem Arbeitgeber.
    .why = Ohne die Nummer zieht der Arbeitgeber oft zu viel Steuer ab. Anträge wie Kindergeld stellen Sie trotzdem gleich: Die Nummer kann später kommen.

step-bank-account = Ein Girokonto eröffnen
    .summary = Eröffnen Sie ein Girokonto (Konto für Lohn und Miete). Nimmt eine Bank Sie nicht? Dann verlangen Sie ein Basiskonto (einfaches Konto für alle). Darauf haben Sie ein Recht. Das gilt auch ohne feste Adresse, im Asylverfahren oder mit Duldung (die Abschiebung ist für eine Zeit gestoppt).
    .why = Für Lohn, Miete und die meisten Leistungen brauchen Sie ein Konto. Sie haben ein Basiskonto beantragt? Die Bank muss innerhalb von zehn Geschäftstagen (Tage, an denen die Bank arbeitet) entscheiden: Sie nimmt den Antrag an. Oder sie lehnt ihn schriftlich ab und nennt den Grund.

step-tax-class = Steuerklasse prüfen
    .summary = Sehen Sie auf Ihrer Lohnabrechnung nach: Stimmt die Steuerklasse (Gruppe für die Steuer)? Verheiratete, eingetragene Lebenspartner und Alleinerziehende können sie beim Finanzamt ändern lassen.
    .why = Von der Steuerklasse hängt ab, wie viel Lohn Sie jeden Monat bekommen. Für das laufende Jahr können Sie sie bis 30. November ändern. Ändert sich Ihre Lage so, dass Sie mehr Steuern zahlen müssten? Dann müssen Sie das melden.

step-tax-registration = Selbstständigkeit dem Finanzamt melden
    .summary = Schicken Sie dem Finanzamt den Fragebogen zur steuerlichen Erfassung (Fragen für die Steuer). Sie haben einen Monat Zeit nach dem Beginn. Das geht im Internet mit ELSTER. Ein Gewerbe (zum Beispiel ein Laden) melden Sie außerdem beim Gewerbeamt an.
    .why = Dann bekommen Sie die Steuernummer. Sie brauchen sie für Ihre Rechnungen. Das ist Pflicht, auch bei kleinen Einnahmen und in freien Berufen.

step-broadcast-fee = Rundfunkbeitrag klären
    .summary = Der Rundfunkbeitrag ist Geld für Radio und Fernsehen. Für jede Wohnung zahlt eine erwachsene Person. Melden Sie sich an. Oder schreiben Sie, wer in der Wohnung schon zahlt. In einer Gemeinschaftsunterkunft zahlt niemand.
    .why = Der Beitrag ist Pflicht, auch ohne Fernseher. Wer sich spät anmeldet, muss auch für die Zeit davor zahlen. Bekommen Sie bestimmte Leistungen? Dann können Sie einen Antrag stellen, dass Sie nicht zahlen (Befreiung). Antworten Sie immer auf die Briefe.

step-liability-insurance = Haftpflichtversicherung abschließen
    .summary = Denken Sie nach: Möchten Sie eine private Haftpflichtversicherung abschließen? Sie ist freiwillig. Aber die meisten empfehlen sie sehr.
    .why = Machen Sie aus Versehen einen Schaden? Dann müssen Sie ihn bezahlen. Die Versicherung zahlt zum Beispiel, wenn Sie jemanden mit dem Fahrrad verletzen.

step-tax-return = Steuererklärung machen
    .summary = Prüfen Sie nach dem Ende des Jahres: Müssen Sie eine Steuererklärung abgeben? Oder lohnt es sich? Selbstständige müssen sie meist abgeben, und zwar elektronisch (am Computer). Das geht kostenlos mit ELSTER.
    .why = Wer Lohn bekommt, bekommt oft Geld zurück. Wer die Steuererklärung abgeben muss, hat meist bis 31. Juli des nächsten Jahres Zeit. Pflicht ist sie bei Selbstständigen über { -figure-basic-tax-allowance } Euro Einkünften ({ -year-basic-tax-allowance }). Sie ist auch immer Pflicht, wenn das Finanzamt sie verlangt.

step-church-tax = Kirchensteuer verstehen
    .summary = Bei der Anmeldung fragt das Amt meist nach Ihrer Religion. Sind Sie Mitglied einer Kirche oder Gemeinde, die Steuern nimmt? Dann kann man Kirchensteuer von Ihrem Lohn abziehen.
    .why = Sind Sie kein Mitglied einer solchen Gemeinschaft? Dann zahlen Sie keine Kirchensteuer. Achten Sie darauf, dass die Angabe stimmt.

step-credit-record = Bonitätsauskunft holen (Papier: Sie zahlen Ihre Rechnungen)
    .summary = Viele Vermieter möchten wissen, ob Sie Ihre Rechnungen bezahlen. Das steht in einer Auskunft. Die Datenkopie der SCHUFA (Firma, die solche Daten sammelt) ist kostenlos. Sie ist für Sie selbst gedacht.
    .why = Wer neu ist, hat oft noch keine Einträge. Das ist nicht schlimm: Zeigen Sie dann Arbeitsvertrag und Lohnabrechnungen. Oder nennen Sie jemanden, der für Sie bürgt (er zahlt, wenn Sie nicht zahlen).

step-basic-income-support = Grundsicherungsgeld prüfen
    .summary = Reicht Ihr Geld nicht zum Leben? Dann kann das Jobcenter mit Grundsicherungsgeld helfen. Früher hieß es Bürgergeld. Haben Sie keinen deutschen Pass? Dann lassen Sie sich vor dem Antrag beraten.
    .why = Viele bekommen es in den ersten drei Monaten nicht. Sind Sie nur zur Arbeitssuche hier, studieren Sie oder bekommen Sie Asylbewerberleistungen? Dann bekommen Sie es meist auch später nicht. Bei manchen Aufenthaltstiteln kann ein Antrag Folgen haben.

step-student-grant = BAföG beantragen
    .summary = BAföG ist Geld vom Staat für Studium und Schule. Studieren Sie oder gehen Sie zur Schule, und das Geld reicht nicht? Stellen Sie den Antrag spätestens in dem Monat, in dem Studium oder Schule beginnt. Fürs Studium machen Sie das beim Studierendenwerk. Warten Sie nicht auf alle Papiere.
    .why = Sie bekommen das Geld frühestens ab dem Monat des Antrags. Viele dürfen es bekommen: Deutsche, anerkannte Flüchtlinge, Menschen mit § 24 (vorübergehender Schutz), Familien von Deutschen, EU-Bürger mit Arbeit, andere nach 15 Monaten. Ein Studententitel (§ 16b) allein reicht nicht.

step-training-grant = Berufsausbildungsbeihilfe beantragen
    .summary = Machen Sie eine Ausbildung im Betrieb, wohnen nicht bei den Eltern, und das Geld reicht nicht? Beantragen Sie Berufsausbildungsbeihilfe (BAB) bei der Agentur für Arbeit. Das ist Geld für die Zeit der Ausbildung. Am besten beantragen Sie es vor dem Beginn.
    .why = Sie bekommen das Geld frühestens ab dem Monat des Antrags. Die Staatsangehörigkeit ist egal. Mit Aufenthaltsgestattung (Ausweis im Asylverfahren) geht es nicht. Mit Duldung (die Abschiebung ist für eine Zeit gestoppt) geht es nach 15 Monaten in Deutschland. Das Geld schadet Ihrem Aufenthalt nicht.

step-order-for-payment = Mahnbescheid: innerhalb von zwei Wochen antworten
    .summary = Ein Mahnbescheid kommt in einem gelben Umschlag. Darin steht: Sie sollen Geld zahlen. Das Gericht hat das nicht geprüft. Schulden Sie das Geld nicht? Dann kreuzen Sie im Formular den Widerspruch an (Nein, ich zahle nicht). Schicken Sie es gleich ab. Es muss innerhalb von zwei Wochen ab der Zustellung beim Gericht ankommen. Zustellung heißt: Der Brief gilt als angekommen. Dieser Tag steht auf dem Umschlag.
    .why = Antworten Sie nicht, kann ein Vollstreckungsbescheid folgen (damit darf man das Geld bei Ihnen holen). Dann kann der Gerichtsvollzieher kommen (er holt das Geld), auch wenn Sie nichts schulden. Ein Brief von einem Inkassobüro (Firma, die Geld einfordert) ist kein Mahnbescheid.

step-object-to-decision = Einem Bescheid widersprechen
    .summary = Ein Bescheid ist ein Brief mit einer Entscheidung. Sind Sie mit dem Brief einer Behörde nicht einverstanden? Dann haben Sie meist einen Monat Zeit. Die Zeit beginnt an dem Tag, an dem der Brief als angekommen gilt. Lesen Sie den letzten Abschnitt: Dort steht, wie und bis wann Sie widersprechen (Nein sagen). Gründe können Sie später schicken.
    .why = Ohne Widerspruch wird auch ein falscher Bescheid gültig. Steht nichts über die Frist im Brief? Dann haben Sie meist ein Jahr. Für Asylbescheide des BAMF (Bundesamt für Migration und Flüchtlinge) gelten andere, kürzere Fristen.

due-reason-grant-month = Sie bekommen Geld ab dem Monat, in dem Ihr Antrag ankommt. Kommt der Antrag noch in dem Monat an, in dem Studium oder Ausbildung beginnt? Dann verlieren Sie nichts. Das gilt bis zum letzten Tag dieses Monats.
