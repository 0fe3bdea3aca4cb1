# Aufenthalt

step-residence-permit = Aufenthaltstitel beantragen
    .summary = Beantragen Sie Ihren Aufenthaltstitel bei der Ausländerbehörde, bevor Ihr Visum abläuft. Wenn Sie ohne Visum einreisen durften, haben Sie 90 Tage ab der Einreise Zeit.
    .why = Wenn Sie rechtzeitig beantragen, gelten Ihre Rechte weiter, bis die Behörde entscheidet. Fragen Sie nach der Fiktionsbescheinigung: Sie beweist das.

step-free-movement = Freizügigkeit: Nachweise sammeln
    .summary = Als Bürgerin oder Bürger der EU oder des EWR brauchen Sie keinen Aufenthaltstitel. Bewahren Sie Nachweise über Arbeit oder Studium, Einkommen und Krankenversicherung auf. Für die Schweiz gilt ein eigenes Abkommen: Fragen Sie die Ausländerbehörde.
    .why = Nach drei Monaten darf die Behörde nach diesen Nachweisen fragen. Nach fünf Jahren haben Sie ein Daueraufenthaltsrecht.

step-eu-family-card = Aufenthaltskarte für EU-Familie
    .summary = Ist Ihr Familienmitglied Bürgerin oder Bürger der EU? Dann bekommen Sie statt des Aufenthaltstitels eine Aufenthaltskarte. Geben Sie Ihre Daten bei der Ausländerbehörde an.
    .why = Die Karte zeigt, dass Sie hier leben dürfen. Eine Bescheinigung bekommen Sie sofort, die Karte innerhalb von sechs Monaten; sie gilt fünf Jahre.

step-report-job-end = Wenn Arbeit oder Ausbildung endet: melden
    .summary = Gilt Ihr Aufenthaltstitel für Arbeit, Studium oder Ausbildung, und endet diese früher als geplant? Dann sagen Sie es der Ausländerbehörde innerhalb von zwei Wochen, nachdem Sie davon erfahren haben.
    .why = Das ist eine Pflicht. Wenn Sie mit einem Titel für Arbeit hier sind, bekommen Sie danach mindestens sechs Monate Zeit, etwas Neues zu finden. Mit der Blauen Karte EU melden Sie in den ersten zwölf Monaten auch jeden Wechsel des Arbeitgebers.

step-online-id = Online-Ausweis einrichten
    .summary = Ihre Aufenthaltskarte (eAT) hat eine Online-Funktion. Bürgerinnen und Bürger der EU und des EWR können eine eID-Karte bestellen.
    .why = Mit dem Online-Ausweis können Sie manche Anträge von zu Hause stellen und sparen sich Termine.

step-family-reunification = Familie nachholen (Familiennachzug)
    .summary = Ihre Frau, Ihr Mann und Ihre minderjährigen Kinder beantragen ein Visum bei der deutschen Botschaft. Nach einer Anerkennung als Flüchtling: Stellen Sie den Antrag innerhalb von drei Monaten.
    .why = Wer als anerkannter Flüchtling diese drei Monate einhält, muss Einkommen und Wohnung nicht nachweisen. Bei subsidiärem Schutz ist der Nachzug bis 23. Juli 2027 ausgesetzt, außer in Härtefällen.

step-resettler-reception = Bei der Erstaufnahme melden
    .summary = Melden Sie sich nach der Einreise bei der Erstaufnahmeeinrichtung des Bundes. Nehmen Sie Ihren Aufnahmebescheid mit.
    .why = Dort werden Sie registriert, und es wird entschieden, in welchem Bundesland Sie leben werden. Danach bekommen Sie die Bescheinigung als Spätaussiedler. Der Integrationskurs ist für Sie kostenlos.

step-asylum-request = Asylgesuch: sich melden
    .summary = Sagen Sie an der Grenze oder ohne Warten bei einer Aufnahmeeinrichtung, der Ausländerbehörde oder der Polizei, dass Sie Asyl suchen.
    .why = Sie werden registriert und bekommen den Ankunftsnachweis. Dieses Papier ist der Anfang Ihres Verfahrens.

step-asylum-application = Asylantrag beim BAMF stellen
    .summary = Stellen Sie den Antrag persönlich bei der Außenstelle des Bundesamts für Migration und Flüchtlinge (BAMF), die für Sie zuständig ist.
    .why = Mit dem Antrag beginnt die Prüfung. Sie bekommen das Papier zur Aufenthaltsgestattung: Damit dürfen Sie während des Verfahrens in Deutschland sein.

step-asylum-interview = Anhörung vorbereiten
    .summary = Gehen Sie vorher zur kostenlosen Asylverfahrensberatung. Erzählen Sie in der Anhörung alles, was wichtig ist, und bringen Sie Beweise mit.
    .why = Die Anhörung ist der wichtigste Termin im Asylverfahren. Was Sie hier nicht sagen, zählt später oft nicht mehr.

step-asylum-decision = Bescheid da: am selben Tag Rat holen
    .summary = Gehen Sie noch am selben Tag zu einer Beratung oder Anwältin. Für eine Klage haben Sie zwei Wochen Zeit, in manchen Fällen nur eine. Lotse rechnet sicherheitshalber mit einer Woche; was für Sie gilt, steht in Ihrem Bescheid.
    .why = Nach dieser Frist wird eine Ablehnung endgültig. Schreiben Sie den Tag auf, an dem der Brief angekommen ist, und behalten Sie den Umschlag.

step-after-recognition = Nach der Anerkennung: nächste Schritte
    .summary = Wurde Ihr Schutz anerkannt? Beantragen Sie die Aufenthaltserlaubnis bei der Ausländerbehörde und, wenn Sie Hilfe zum Leben brauchen, Geld beim Jobcenter. Fragen Sie auch nach dem Integrationskurs.
    .why = Die Aufenthaltserlaubnis ist für Sie kostenlos. Reisen in Ihr Herkunftsland müssen Sie vorher melden.

step-residence-obligation = Vor einem Umzug: Wohnsitzregel prüfen
    .summary = Nach der Anerkennung und mit einem Titel nach § 24 müssen Sie meist drei Jahre in dem Bundesland wohnen, dem Sie zugewiesen wurden. Möchten Sie umziehen? Stellen Sie vorher einen Antrag bei der Ausländerbehörde.
    .why = Die Regel kann aufgehoben werden, zum Beispiel für Arbeit, Ausbildung oder Studium. Im laufenden Asylverfahren wohnen Sie zuerst in der Aufnahmeeinrichtung.

step-temporary-protection-permit = Aufenthaltserlaubnis nach § 24 beantragen
    .summary = Lassen Sie sich registrieren und beantragen Sie bei der Ausländerbehörde die Aufenthaltserlaubnis zum vorübergehenden Schutz (§ 24 AufenthG). Fragen Sie, bis wann sie gilt.
    .why = Damit zeigen Sie, dass Sie hier leben dürfen. Bis die Karte kommt, hilft eine Fiktionsbescheinigung, auch bei Anträgen auf Leistungen.

step-settlement-permit = Später: Niederlassungserlaubnis
    .summary = Mit der Niederlassungserlaubnis dürfen Sie ohne Enddatum bleiben. Meist geht das nach fünf Jahren, für Fachkräfte nach drei, mit der Blauen Karte nach 27 Monaten oder mit B1 nach 21 Monaten.
    .why = Sie müssen den Titel dann nicht mehr verlängern. Meist brauchen Sie Rentenbeiträge, Deutsch B1 und den Test „Leben in Deutschland“: Sammeln Sie Nachweise von Anfang an.

step-naturalisation = Später: Deutsche oder Deutscher werden
    .summary = Nach fünf Jahren rechtmäßigem Aufenthalt können Sie die Einbürgerung beantragen. Sie brauchen meist Deutsch B1, einen bestandenen Test und eigenes Einkommen.
    .why = Mit dem deutschen Pass dürfen Sie immer hier leben und überall wählen. Für ein Kind kostet die Einbürgerung 51 Euro.

step-travel-with-permit = Vor einer Reise: Papiere prüfen
    .summary = Nehmen Sie auf Reisen Ihren gültigen Pass und Ihre Aufenthaltskarte mit. Bleiben Sie nicht länger als sechs Monate im Ausland, ohne vorher die Ausländerbehörde zu fragen.
    .why = Nach sechs Monaten im Ausland kann Ihr Titel erlöschen; mit der Blauen Karte EU und für die Familie sind es zwölf Monate.
