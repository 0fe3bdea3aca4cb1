# Asyl, vorübergehender Schutz, Duldung, Spätaussiedler

step-asylum-request = Asyl suchen: sich gleich melden
    .summary = Sagen Sie an der Grenze oder sofort nach der Einreise bei einer Aufnahmeeinrichtung, der Ausländerbehörde oder der Polizei, dass Sie Asyl suchen. Fahren Sie dann ohne Umweg zu der Aufnahmeeinrichtung, die man Ihnen nennt.
    .why = Sie werden registriert und bekommen den Ankunftsnachweis. Damit beginnen Ihr Verfahren und Ihre vollen Leistungen. Ohne ihn gibt es meist nur Essen, Unterkunft und das Nötigste für die Gesundheit.

step-asylum-application = Asylantrag beim BAMF einreichen
    .summary = Gehen Sie zu dem Termin, den man Ihnen nennt, und reichen Sie den Antrag persönlich bei der Außenstelle des Bundesamts für Migration und Flüchtlinge (BAMF) ein. Geben Sie Pass und andere Papiere ab, die Sie haben.
    .why = Sie bekommen das Papier zur Aufenthaltsgestattung. Damit dürfen Sie während des Verfahrens in Deutschland sein. Wer den Termin ohne wichtigen Grund versäumt, bekommt weniger Leistungen.

step-asylum-interview = Anhörung vorbereiten
    .summary = Gehen Sie vorher zur kostenlosen Asylverfahrensberatung. Erzählen Sie in der Anhörung alles, was wichtig ist, und bringen Sie Beweise mit.
    .why = Die Anhörung ist der wichtigste Termin im Asylverfahren. Was Sie hier nicht sagen, zählt später oft nicht mehr, auch nicht vor Gericht.

step-asylum-child = Geburt des Kindes dem BAMF melden
    .summary = Melden Sie dem BAMF ohne Warten, wenn Ihr Kind hier geboren wird oder später nachkommt. Das gilt, solange ein Elternteil im Asylverfahren ist, und auch nach einer Ablehnung, wenn er keinen Titel oder nur einen nach § 25 Abs. 5 hat.
    .why = Mit der Meldung gilt ein Asylantrag für das Kind als eingereicht. So bekommt es ein eigenes Verfahren. Haben Sie schon Schutz bekommen, fragen Sie die Ausländerbehörde nach dem Titel für Ihr Kind.

step-asylum-decision = Bescheid da: am selben Tag Rat holen
    .summary = Lesen Sie, was der Bescheid entscheidet, und gehen Sie am selben Tag zur Beratung oder Anwältin. Bei einer Ablehnung haben Sie für die Klage eine oder zwei Wochen ab der Zustellung des Bescheids, bei einer Woche auch für den Eilantrag. Beides muss in dieser Zeit beim Gericht ankommen. Lotse rechnet im Zweifel mit einer Woche.
    .why = Ist die Frist ohne Klage vorbei, ist die Entscheidung endgültig. Die Belehrung am Ende des Bescheids sagt, was für Sie gilt; Gründe und Beweise müssen innerhalb von einem Monat nach der Zustellung beim Gericht sein. Heben Sie den Umschlag auf. Mit vollem Schutz müssen Sie nicht klagen.

step-asylum-reasons = Klage begründen, Beweise schicken
    .summary = Haben Sie gegen den Bescheid geklagt? Schreiben Sie dem Verwaltungsgericht innerhalb eines Monats nach der Zustellung des Bescheids, warum er falsch ist, und schicken Sie Ihre Beweise mit. Alles muss in dieser Zeit beim Gericht ankommen.
    .why = Der Monat beginnt mit der Zustellung, nicht mit der Klage. Was später kommt, kann das Gericht zurückweisen. Über einen Eilantrag soll es viel schneller entscheiden: Schreiben Sie die Gründe dort gleich dazu.

step-renew-asylum-paper = Gestattung oder Duldung verlängern
    .summary = Auf Ihrem Papier steht, bis wann es gilt. Gehen Sie etwa zwei Wochen vorher zu der Stelle, die es ausgestellt hat, und lassen Sie es verlängern. Nehmen Sie das alte Papier mit.
    .why = Mit der Gestattung weisen Sie sich aus. Auch Ämter und Arbeitgeber fragen nach einem gültigen Papier. Für die Duldung zahlen Sie nichts, wenn Sie Leistungen nach dem Asylbewerberleistungsgesetz brauchen.

step-asylum-work = Im Asylverfahren arbeiten: Erlaubnis holen
    .summary = Holen Sie die Erlaubnis der Ausländerbehörde, bevor Sie anfangen. Möglich ist sie frühestens drei Monate nach der Registrierung. In der Aufnahmeeinrichtung sind es sechs, wenn vielleicht ein anderer EU-Staat zuständig ist oder Sie schon geschützt hat. Die Agentur für Arbeit muss meist zustimmen.
    .why = Ohne Erlaubnis dürfen Sie nicht arbeiten. Keine Erlaubnis gibt es im beschleunigten Verfahren und meist für Menschen aus sicheren Herkunftsstaaten. Für eine Berufsausbildung und nach vier Jahren in Deutschland muss die Agentur nicht zustimmen.

step-asylum-work-safe-origin = Sicherer Herkunftsstaat: Arbeit klären
    .summary = Steht Ihr Staat auf einer Liste der sicheren Herkunftsstaaten? Dann ist Arbeit oft verboten. Fragen Sie Beratung oder Ausländerbehörde, welche der zwei Listen und welche Ausnahme für Sie gilt.
    .why = Deutsche Liste: Im Asylverfahren gibt es meist keine Erlaubnis. Liste der EU: Das Verfahren ist meist beschleunigt, und dann gibt es keine Erlaubnis. Nach einer Ablehnung, mit Duldung, gilt das Verbot für beide Listen. Für Ausnahmen zählt, an welchem Tag Sie Asyl beantragt haben, geduldet waren oder eine Arbeitserlaubnis hatten.

step-asylum-benefits = Leistungen im Asylverfahren sichern
    .summary = Im Asylverfahren und mit einer Duldung bekommen Sie Leistungen nach dem Asylbewerberleistungsgesetz: Unterkunft, Essen, Kleidung, ärztliche Hilfe und etwas Geld. In der Einrichtung kommt vieles als Sachen oder auf eine Bezahlkarte.
    .why = Damit ist das Nötige gesichert, für Kinder auch der Schulbedarf. Geben Sie Geld und Einkommen an und kommen Sie zu Terminen, sonst wird gekürzt. Nach einer Anerkennung ist meist das Jobcenter zuständig.

step-asylum-health-care = Im Asylverfahren zum Arzt gehen
    .summary = Bei akuter Krankheit, Schmerzen, in der Schwangerschaft, für Impfungen und Vorsorge bekommen Sie ärztliche Hilfe. Fragen Sie in der Unterkunft oder beim Sozialamt, ob Sie eine Karte oder einen Behandlungsschein brauchen.
    .why = Erwachsene, die nicht angestellt arbeiten, wählen erst eine Krankenkasse, wenn sie nach 36 Monaten Leistungen wie in der Sozialhilfe bekommen. Für Kinder unter 18 Jahren gilt das von Anfang an. In Lebensgefahr rufen Sie immer 112.

step-asylum-child-health = Krankenkasse für Ihr Kind wählen
    .summary = Bekommt Ihr Kind unter 18 Jahren Leistungen nach dem Asylbewerberleistungsgesetz? Wählen Sie ohne Warten eine Krankenkasse für seine Behandlung, und sagen Sie es der Stelle, die Ihre Leistungen zahlt.
    .why = Ihr Kind wird behandelt wie in der Sozialhilfe, also nicht nur bei Schmerzen, und bekommt eine Gesundheitskarte. Wählen Sie keine Kasse, wird eine für Ihr Kind bestimmt.

step-after-recognition = Nach der Anerkennung: nächste Schritte
    .summary = Beantragen Sie die Aufenthaltserlaubnis bei der Ausländerbehörde. Gehen Sie zum Jobcenter, wenn Sie Geld zum Leben brauchen, wählen Sie eine Krankenkasse, und fragen Sie nach dem Integrationskurs.
    .why = Als Flüchtling und mit subsidiärem Schutz ist die Karte kostenlos und gilt drei Jahre, bei einem Abschiebungsverbot mindestens ein Jahr. Möchten Flüchtlinge ihre Familie holen, müssen sie das innerhalb von drei Monaten nach der endgültigen Anerkennung anzeigen. Reisen in die Heimat müssen Sie vorher melden.

step-residence-obligation = Vor einem Umzug: Wohnsitzregel prüfen
    .summary = Mit Schutz oder einem Titel nach § 24 müssen Sie meist drei Jahre in Ihrem Bundesland wohnen, manchmal an einem festen Ort. Im Asylverfahren und mit Duldung wohnen Sie, wo es bestimmt wurde. Stellen Sie vor jedem Umzug einen Antrag.
    .why = Für Arbeit, Ausbildung, Studium, einen Kurs oder die nächste Familie kann die Regel wegfallen oder aufgehoben werden. Wer einfach umzieht, riskiert ein Bußgeld und bekommt am neuen Ort meist kein Geld.

step-temporary-protection-permit = Aufenthaltserlaubnis nach § 24 beantragen
    .summary = Lassen Sie sich registrieren und beantragen Sie die Aufenthaltserlaubnis (§ 24 AufenthG) innerhalb von 90 Tagen nach Ihrer ersten Einreise. So lange sind Sie ohne Titel erlaubt hier, wenn Sie bis zum 4. Dezember 2026 gekommen sind.
    .why = Mit dem Antrag bleibt Ihr Aufenthalt erlaubt, bis entschieden ist. Die Fiktionsbescheinigung hilft beim Jobcenter. Mit der Erlaubnis dürfen Sie arbeiten. Geregelt ist dieser Schutz bis zum 4. März 2027.

step-temporary-protection-2027 = § 24: ab Januar 2027 neu nachsehen
    .summary = Fragen Sie ab Januar 2027 bei der Ausländerbehörde oder der Beratung, wie es mit § 24 weitergeht. Gibt es bis dahin keine neue Regel, beantragen Sie spätestens am 4. März 2027 die Verlängerung oder einen anderen Titel.
    .why = Karten, die am 1. Februar 2026 gültig waren, gelten meist von selbst bis zum 4. März 2027. Für die Zeit danach steht in dem Recht, das wir kennen (August 2026), noch nichts.

step-toleration-rights = Mit Duldung: Rechte kennen, Rat holen
    .summary = Lassen Sie sich beraten, was mit einer Duldung möglich ist: Arbeit, Ausbildung und Wege zu einer Aufenthaltserlaubnis. Fragen Sie die Ausländerbehörde vor jeder Arbeit, und heben Sie alle Belege auf.
    .why = Eine Duldung ist kein Aufenthaltstitel, aber sie kann zu einem führen. Spricht eine Krankheit gegen die Abschiebung, müssen Sie das ausführliche ärztliche Attest ohne Warten vorlegen.

step-clarify-identity = Identität klären, Belege sammeln
    .summary = Mit einer Duldung müssen Sie sich um einen Pass kümmern, soweit es zumutbar ist. Gehen Sie zuerst zur Beratung, vor allem vor einem Besuch bei der Botschaft. Notieren Sie jeden Schritt mit Datum.
    .why = Für eine Ausbildung zählt, ob die Identität in den ersten sechs Monaten nach der Einreise geklärt war oder Sie bis dahin alles Zumutbare getan haben. Sie können alles auch später nachholen, und es hilft.

step-training-toleration = Ausbildung mit Duldung vorbereiten
    .summary = Haben Sie einen Ausbildungsvertrag? Beantragen Sie die Aufenthaltserlaubnis (§ 16g) oder die Ausbildungsduldung (§ 60c), frühestens sieben Monate vor dem Beginn. Meist müssen Sie vorher drei Monate eine Duldung haben.
    .why = Damit dürfen Sie für die ganze Ausbildung bleiben. Danach gibt es für Arbeit im gelernten Beruf eine Aufenthaltserlaubnis für zwei Jahre. Haben Sie im Asylverfahren angefangen, können Sie nach einer Ablehnung weitermachen.

step-permit-from-toleration = Bleiberecht prüfen (§§ 25a, 25b)
    .summary = Lassen Sie prüfen, ob Sie eine Aufenthaltserlaubnis bekommen: unter 27 Jahren nach drei Jahren hier, mit Schule oder Abschluss (§ 25a); sonst nach sechs Jahren, mit minderjährigem Kind nach vier (§ 25b).
    .why = So wird aus der Duldung ein sicherer Aufenthalt. Den Antrag nach § 25a müssen Sie vor dem 27. Geburtstag stellen. Für § 25b brauchen Sie meist eigenes Einkommen und einfaches Deutsch (A2).

step-resettler-reception = Bei der Erstaufnahme des Bundes melden
    .summary = Fahren Sie nach der Einreise gleich zur Erstaufnahmeeinrichtung des Bundes in Friedland, und lassen Sie sich registrieren. Nehmen Sie den Aufnahmebescheid und die Papiere der ganzen Familie mit.
    .why = Die Registrierung ist Pflicht. Sie bekommen den Registrierschein, und das Bundesverwaltungsamt legt fest, in welches Bundesland Sie ziehen. Ein anderes Land muss Sie nicht aufnehmen.

step-resettler-name = Namen in deutscher Form erklären
    .summary = Möchten Sie den Vatersnamen ablegen, Ihren Namen in deutscher Form führen oder als Paar einen Ehenamen wählen? Erklären Sie es beim Bundesverwaltungsamt während der Verteilung, oder später beim Standesamt.
    .why = Die Erklärung ist freiwillig und kostet nichts. Am besten geben Sie sie ab, bevor Bescheinigung und Ausweis auf den alten Namen ausgestellt werden.

step-resettler-certificate = Spätaussiedler-Bescheinigung prüfen
    .summary = Das Bundesverwaltungsamt schickt Ihnen die Bescheinigung nach § 15 BVFG von selbst. Melden Sie sich dafür an Ihrem Wohnort an. Prüfen Sie Namen und Daten, und fragen Sie nach, wenn sie lange nicht kommt.
    .why = Mit der Bescheinigung werden Sie deutsche Staatsangehörige. Viele Ämter fragen danach. Bis sie da ist, hilft der Registrierschein.

step-resettler-id-card = Deutschen Personalausweis beantragen
    .summary = Beantragen Sie bei der Meldebehörde für alle ab 16 Jahren einen deutschen Personalausweis oder Reisepass. Nehmen Sie die Bescheinigung nach § 15 BVFG mit. Auch jüngere Kinder können einen Ausweis bekommen.
    .why = Deutsche ab 16 Jahren müssen einen gültigen Ausweis oder Pass haben. Der Personalausweis kostet 46 Euro, unter 24 Jahren 27,60 Euro.

step-resettler-aid = Hilfen für Spätaussiedler beantragen
    .summary = Fragen Sie das Bundesverwaltungsamt nach der einmaligen Überbrückungshilfe. Sind Sie vor dem 1. April 1956 geboren und mussten Sie in der Sowjetunion unter Gewahrsam leben? Beantragen Sie auch die Eingliederungshilfe.
    .why = Die Eingliederungshilfe beträgt 2.046 Euro, für vor 1946 Geborene 3.068 Euro. Es gibt sie nur auf Antrag und nur bis drei Jahre nach dem Monat, in dem die Bescheinigung ausgestellt wurde.
