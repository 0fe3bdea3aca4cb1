step-tax-id = Steuer-ID aufbewahren
    .summary = Nach der Anmeldung Ihrer Adresse kommt die Steuer-Identifikationsnummer (IdNr) mit der Post. Heben Sie den Brief gut auf und geben Sie die Nummer Ihrem Arbeitgeber.
    .why = Ohne die Nummer zieht der Arbeitgeber oft zu viel Steuer ab. Auch für das Kindergeld brauchen Sie sie.

step-bank-account = Ein Girokonto eröffnen
    .summary = Eröffnen Sie ein Girokonto. Wenn eine Bank Sie nicht nimmt, verlangen Sie ein Basiskonto: Darauf haben Sie ein Recht, auch ohne feste Adresse, im Asylverfahren oder mit Duldung.
    .why = Lohn, Miete und die meisten Leistungen laufen über ein Konto. Einen Antrag auf ein Basiskonto muss die Bank innerhalb von zehn Geschäftstagen annehmen oder schriftlich begründet ablehnen.

step-tax-class = Steuerklasse prüfen
    .summary = Sehen Sie auf Ihrer Lohnabrechnung nach, ob die Steuerklasse stimmt. Verheiratete und Alleinerziehende können sie beim Finanzamt ändern lassen.
    .why = Von der Steuerklasse hängt ab, wie viel Lohn jeden Monat bei Ihnen ankommt. Ändert sich Ihre Lage so, dass Sie mehr Steuern zahlen müssten, müssen Sie das melden.

step-broadcast-fee = Rundfunkbeitrag klären
    .summary = Für jede Wohnung zahlt eine erwachsene Person den Rundfunkbeitrag. Melden Sie sich an oder teilen Sie mit, wer in der Wohnung schon zahlt.
    .why = Der Beitrag ist Pflicht, auch ohne Fernseher. Wer sich spät anmeldet, muss nachzahlen; wer bestimmte Leistungen bekommt, kann sich auf Antrag befreien lassen.

step-liability-insurance = Haftpflichtversicherung abschließen
    .summary = Überlegen Sie, ob Sie eine private Haftpflichtversicherung abschließen. Sie ist freiwillig, wird aber meist sehr empfohlen.
    .why = Wer aus Versehen einen Schaden macht, muss ihn bezahlen. Die Versicherung zahlt zum Beispiel, wenn Sie jemanden mit dem Fahrrad verletzen.

step-tax-return = Steuererklärung machen
    .summary = Prüfen Sie nach dem ersten Jahr, ob Sie eine Steuererklärung abgeben müssen oder ob es sich lohnt. Das geht kostenlos mit ELSTER im Internet.
    .why = Oft bekommen Sie Geld zurück. Pflicht ist sie nur in bestimmten Fällen, zum Beispiel bei mehreren Arbeitgebern zugleich; dann läuft die Frist meist bis 31. Juli des nächsten Jahres.

step-church-tax = Kirchensteuer verstehen
    .summary = Bei der Anmeldung fragt das Amt meist nach Ihrer Religion. Wenn Sie Mitglied einer Kirche oder Gemeinde sind, die Steuern erhebt, kann Kirchensteuer von Ihrem Lohn abgezogen werden.
    .why = Wer kein Mitglied einer solchen Gemeinschaft ist, zahlt keine Kirchensteuer. Achten Sie darauf, dass die Angabe stimmt.

step-credit-record = Bonitätsauskunft besorgen
    .summary = Viele Vermieter möchten eine Auskunft darüber, ob Sie Ihre Rechnungen bezahlen. Die Datenkopie der SCHUFA ist kostenlos; sie ist für Sie selbst gedacht.
    .why = Wer neu ist, hat oft noch keine Einträge. Das ist nicht schlimm: Zeigen Sie stattdessen Arbeitsvertrag und Lohnabrechnungen, oder nennen Sie jemanden, der für Sie bürgt.

step-basic-income-support = Grundsicherungsgeld prüfen
    .summary = Reicht Ihr Geld nicht zum Leben, kann das Jobcenter helfen: mit Grundsicherungsgeld, früher Bürgergeld. Wenn Sie keinen deutschen Pass haben, lassen Sie sich vor dem Antrag beraten.
    .why = Nicht alle bekommen es, zum Beispiel viele in den ersten drei Monaten nicht und niemand, der Asylbewerberleistungen bekommt. Bei manchen Aufenthaltstiteln kann ein Antrag Folgen haben.

step-asylum-benefits = Leistungen im Asylverfahren
    .summary = Während des Asylverfahrens bekommen Sie Leistungen nach dem Asylbewerberleistungsgesetz: Unterkunft, Essen, Kleidung und etwas Geld. In der Einrichtung oft als Sachen oder auf einer Bezahlkarte.
    .why = Damit ist das Nötige gesichert, auch ärztliche Hilfe. Nach einer Anerkennung ist meist das Jobcenter zuständig.
