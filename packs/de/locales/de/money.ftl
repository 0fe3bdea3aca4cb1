step-tax-id = Steuer-ID aufbewahren
    .summary = Nach der Anmeldung Ihrer Adresse kommt die Steuer-Identifikationsnummer (Steuer-ID, IdNr) mit der Post. Heben Sie den Brief gut auf und geben Sie die Nummer Ihrem Arbeitgeber.
    .why = Ohne die Nummer zieht der Arbeitgeber oft zu viel Steuer ab. Anträge wie Kindergeld stellen Sie trotzdem gleich: Die Nummer kann nachkommen.

step-bank-account = Ein Girokonto eröffnen
    .summary = Eröffnen Sie ein Girokonto. Wenn eine Bank Sie nicht nimmt, verlangen Sie ein Basiskonto: Darauf haben Sie ein Recht, auch ohne feste Adresse, im Asylverfahren oder mit Duldung.
    .why = Lohn, Miete und die meisten Leistungen laufen über ein Konto. Einen Antrag auf ein Basiskonto muss die Bank innerhalb von zehn Geschäftstagen annehmen oder schriftlich begründet ablehnen.

step-tax-class = Steuerklasse prüfen
    .summary = Sehen Sie auf Ihrer Lohnabrechnung nach, ob die Steuerklasse stimmt. Verheiratete, eingetragene Lebenspartner und Alleinerziehende können sie beim Finanzamt ändern lassen.
    .why = Von der Steuerklasse hängt ab, wie viel Lohn jeden Monat bei Ihnen ankommt. Für das laufende Jahr geht eine Änderung bis 30. November. Ändert sich Ihre Lage so, dass Sie mehr Steuern zahlen müssten, müssen Sie das melden.

step-tax-registration = Selbstständigkeit dem Finanzamt melden
    .summary = Schicken Sie dem Finanzamt innerhalb eines Monats nach dem Beginn den Fragebogen zur steuerlichen Erfassung, im Internet mit ELSTER. Ein Gewerbe melden Sie außerdem beim Gewerbeamt an.
    .why = Dann bekommen Sie die Steuernummer, die Sie für Ihre Rechnungen brauchen. Es ist Pflicht, auch bei kleinen Einnahmen und in freien Berufen.

step-broadcast-fee = Rundfunkbeitrag klären
    .summary = Für jede Wohnung zahlt eine erwachsene Person den Rundfunkbeitrag. Melden Sie sich an oder teilen Sie mit, wer in der Wohnung schon zahlt. In einer Gemeinschaftsunterkunft zahlt niemand.
    .why = Der Beitrag ist Pflicht, auch ohne Fernseher. Wer sich spät anmeldet, muss nachzahlen; wer bestimmte Leistungen bekommt, kann sich auf Antrag befreien lassen. Beantworten Sie die Briefe immer.

step-liability-insurance = Haftpflichtversicherung abschließen
    .summary = Überlegen Sie, ob Sie eine private Haftpflichtversicherung abschließen. Sie ist freiwillig, wird aber meist sehr empfohlen.
    .why = Wer aus Versehen einen Schaden macht, muss ihn bezahlen. Die Versicherung zahlt zum Beispiel, wenn Sie jemanden mit dem Fahrrad verletzen.

step-tax-return = Steuererklärung machen
    .summary = Prüfen Sie nach dem Ende des Jahres, ob Sie eine Steuererklärung abgeben müssen oder ob es sich lohnt. Selbstständige müssen sie meist abgeben, und zwar elektronisch. Das geht kostenlos mit ELSTER.
    .why = Wer Lohn bekommt, erhält oft Geld zurück. Wer sie abgeben muss, hat meist bis 31. Juli des nächsten Jahres Zeit. Pflicht ist sie bei Selbstständigen über { -figure-basic-tax-allowance } Euro Einkünften ({ -year-basic-tax-allowance }) und immer, wenn das Finanzamt es verlangt.

step-church-tax = Kirchensteuer verstehen
    .summary = Bei der Anmeldung fragt das Amt meist nach Ihrer Religion. Wenn Sie Mitglied einer Kirche oder Gemeinde sind, die Steuern erhebt, kann Kirchensteuer von Ihrem Lohn abgezogen werden.
    .why = Wer kein Mitglied einer solchen Gemeinschaft ist, zahlt keine Kirchensteuer. Achten Sie darauf, dass die Angabe stimmt.

step-credit-record = Bonitätsauskunft besorgen
    .summary = Viele Vermieter möchten eine Auskunft darüber, ob Sie Ihre Rechnungen bezahlen. Die Datenkopie der SCHUFA ist kostenlos; sie ist für Sie selbst gedacht.
    .why = Wer neu ist, hat oft noch keine Einträge. Das ist nicht schlimm: Zeigen Sie stattdessen Arbeitsvertrag und Lohnabrechnungen, oder nennen Sie jemanden, der für Sie bürgt.

step-basic-income-support = Grundsicherungsgeld prüfen
    .summary = Reicht Ihr Geld nicht zum Leben, kann das Jobcenter helfen: mit Grundsicherungsgeld, früher Bürgergeld. Wenn Sie keinen deutschen Pass haben, lassen Sie sich vor dem Antrag beraten.
    .why = Viele bekommen es in den ersten drei Monaten nicht. Wer nur zur Arbeitssuche hier ist, studiert oder Asylbewerberleistungen bekommt, meist auch später nicht. Bei manchen Aufenthaltstiteln kann ein Antrag Folgen haben.

step-student-grant = BAföG beantragen
    .summary = Studieren Sie oder gehen Sie zur Schule und reicht das Geld nicht? Stellen Sie den Antrag spätestens in dem Monat, in dem Studium oder Schule beginnt, fürs Studium beim Studierendenwerk. Warten Sie nicht auf alle Papiere.
    .why = Gezahlt wird frühestens ab dem Monat des Antrags. Viele dürfen es bekommen: Deutsche, anerkannte Flüchtlinge, Menschen mit § 24, Familien von Deutschen, EU-Bürger mit Arbeit, andere nach 15 Monaten. Ein Studententitel (§ 16b) allein genügt nicht.

step-training-grant = Berufsausbildungsbeihilfe beantragen
    .summary = Machen Sie eine Ausbildung im Betrieb, wohnen nicht bei den Eltern und reicht das Geld nicht? Beantragen Sie bei der Agentur für Arbeit Berufsausbildungsbeihilfe (BAB), am besten vor dem Beginn.
    .why = Gezahlt wird frühestens ab dem Monat des Antrags. Die Staatsangehörigkeit spielt keine Rolle. Mit Aufenthaltsgestattung bekommen Sie die Beihilfe nicht. Mit Duldung bekommen Sie sie nach 15 Monaten in Deutschland. Ihrem Aufenthalt schadet die Beihilfe nicht.

step-order-for-payment = Mahnbescheid: zwei Wochen Zeit zum Antworten
    .summary = Ein gelber Umschlag mit einem Mahnbescheid: Das Gericht hat die Forderung nicht geprüft. Schulden Sie das Geld nicht, kreuzen Sie im Formular den Widerspruch an und schicken Sie es gleich ab. Es muss innerhalb von zwei Wochen ab der Zustellung beim Gericht ankommen: Der Tag der Zustellung steht auf dem Umschlag.
    .why = Ohne Antwort kann ein Vollstreckungsbescheid folgen, und dann der Gerichtsvollzieher, auch wenn Sie nichts schulden. Ein Brief von einem Inkassobüro ist kein Mahnbescheid.

step-object-to-decision = Einem Bescheid widersprechen
    .summary = Sind Sie mit dem Brief einer Behörde nicht einverstanden, haben Sie meist einen Monat Zeit, ab dem Tag, an dem er als angekommen gilt. Lesen Sie den letzten Abschnitt: Dort steht, wie und bis wann. Gründe können Sie später schicken.
    .why = Ohne Widerspruch wird auch ein falscher Bescheid gültig. Fehlt der Hinweis auf die Frist, haben Sie meist ein Jahr. Für Asylbescheide des BAMF gelten andere, kürzere Fristen.

due-reason-grant-month = Gezahlt wird ab dem Monat, in dem Ihr Antrag ankommt. Kommt er bis zum letzten Tag des Monats an, in dem Studium oder Ausbildung beginnt, verlieren Sie nichts.
