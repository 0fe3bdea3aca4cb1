# Asylum, temporary protection, toleration, late resettlers

step-asylum-request = Asyl suchen: gleich melden
    .summary = Asyl heißt: Sie suchen Schutz in Deutschland. Sagen Sie das an der Grenze. Oder sagen Sie es sofort nach der Einreise bei einer Aufnahmeeinrichtung (erste Unterkunft), der Ausländerbehörde oder der Polizei. Man nennt Ihnen dann eine Aufnahmeeinrichtung. Fahren Sie ohne Umweg dorthin.
    .why = Sie werden registriert (Ihre Daten werden aufgeschrieben). Sie bekommen den Ankunftsnachweis. Mit diesem Papier beginnen Ihr Verfahren und Ihre vollen Leistungen (Geld und Hilfe). Ohne das Papier gibt es meist nur Essen, Unterkunft und das Nötigste für die Gesundheit.

step-asylum-application = Asylantrag beim BAMF stellen
    .summary = Das Bundesamt für Migration und Flüchtlinge (BAMF) entscheidet über Asyl. Man nennt Ihnen einen Termin. Gehen Sie zu diesem Termin in die Außenstelle des BAMF (sein Büro am Ort). Stellen Sie den Antrag dort persönlich. Geben Sie Ihren Pass und andere Papiere ab, die Sie haben.
    .why = Sie bekommen das Papier zur Aufenthaltsgestattung. Damit dürfen Sie während des Verfahrens in Deutschland sein. Kommen Sie ohne wichtigen Grund nicht zu dem Termin? Dann bekommen Sie weniger Leistungen.

step-asylum-interview = Anhörung vorbereiten (Gespräch über Ihre Gründe)
    .summary = Gehen Sie vorher zur Asylverfahrensberatung. Sie ist kostenlos. In der Anhörung sagen Sie, warum Sie Schutz brauchen. Erzählen Sie alles, was wichtig ist. Bringen Sie Beweise mit.
    .why = Die Anhörung ist der wichtigste Termin im Asylverfahren. Was Sie hier nicht sagen, zählt später oft nicht mehr. Es zählt dann oft auch vor Gericht nicht.

step-asylum-child = Geburt des Kindes dem BAMF melden
    .summary = Ihr Kind wird hier geboren oder kommt später nach? Melden Sie das dem BAMF (Bundesamt für Migration und Flüchtlinge) ohne Warten. Das gilt, solange ein Elternteil im Asylverfahren ist. Es gilt auch nach einer Ablehnung, wenn der Elternteil keinen Titel oder nur einen Titel nach § 25 Absatz 5 hat.
    .why = Mit der Meldung gilt ein Asylantrag für das Kind als gestellt. So bekommt das Kind ein eigenes Verfahren. Haben Sie schon Schutz bekommen? Dann fragen Sie die Ausländerbehörde nach dem Titel für Ihr Kind.

step-asylum-decision = Bescheid da: am selben Tag Rat holen
    .summary = Der Bescheid ist der Brief mit der Entscheidung. Lesen Sie, was er entscheidet. Gehen Sie am selben Tag zur Beratung oder zu einer Anwältin. Bei einer Ablehnung haben Sie für die Klage (Sie wehren sich vor Gericht) eine oder zwei Wochen. Die Zeit beginnt mit der Zustellung (der Brief gilt als angekommen). Ist es eine Woche, gilt das auch für den Eilantrag (das Gericht soll schnell entscheiden). Beides muss in dieser Zeit beim Gericht ankommen. Lotse rechnet im Zweifel mit einer Woche.
    .why = Ist die Frist ohne Klage vorbei, ist die Entscheidung endgültig. Am Ende des Bescheids steht eine Belehrung. Sie sagt, welche Frist für Sie gilt. Gründe und Beweise müssen innerhalb von einem Monat nach der Zustellung beim Gericht sein. Heben Sie den Umschlag auf. Haben Sie vollen Schutz bekommen? Dann müssen Sie nicht klagen.

step-asylum-reasons = Gründe und Beweise für die Klage schicken
    .summary = Haben Sie gegen den Bescheid geklagt? Schreiben Sie dem Verwaltungsgericht, warum der Bescheid falsch ist. Schicken Sie Ihre Beweise mit. Sie haben dafür einen Monat Zeit nach der Zustellung des Bescheids (der Brief gilt als angekommen). Alles muss in dieser Zeit beim Gericht ankommen.
    .why = Der Monat beginnt mit der Zustellung, nicht mit der Klage. Kommt etwas später, kann das Gericht es zurückweisen (es zählt dann nicht). Über einen Eilantrag soll das Gericht viel schneller entscheiden: Schreiben Sie die Gründe dort gleich dazu.

step-renew-asylum-paper = Gestattung oder Duldung verlängern
    .summary = Auf Ihrem Papier steht, bis wann es gilt. Gehen Sie etwa zwei Wochen vorher zu der Stelle, die es ausgestellt hat. Lassen Sie das Papier verlängern. Nehmen Sie das alte Papier mit.
    .why = Mit der Gestattung (Ausweis im Asylverfahren) zeigen Sie, wer Sie sind. Auch Ämter und Arbeitgeber fragen nach einem gültigen Papier. Haben Sie eine Duldung (die Abschiebung ist für eine Zeit gestoppt) und brauchen Leistungen nach dem Asylbewerberleistungsgesetz? Dann zahlen Sie für die Duldung nichts.

step-asylum-work = Arbeiten im Asylverfahren: Erlaubnis holen
    .summary = Holen Sie die Erlaubnis der Ausländerbehörde, bevor Sie anfangen zu arbeiten. Das geht frühestens drei Monate nach der Registrierung. Wohnen Sie in der Aufnahmeeinrichtung? Dann sind es sechs Monate, wenn vielleicht ein anderes EU-Land zuständig ist oder Ihnen schon Schutz gegeben hat. Die Agentur für Arbeit muss meist zustimmen.
    .why = Ohne Erlaubnis dürfen Sie nicht arbeiten. Im beschleunigten (schnellen) Verfahren gibt es keine Erlaubnis. Auch Menschen aus sicheren Herkunftsstaaten (Länder, die als sicher gelten) bekommen meist keine. Für eine Berufsausbildung und nach vier Jahren in Deutschland muss die Agentur für Arbeit nicht zustimmen.

step-asylum-work-safe-origin = Sicherer Herkunftsstaat: Arbeit klären
    .summary = Es gibt Listen der sicheren Herkunftsstaaten (Länder, die als sicher gelten). Steht Ihr Land auf einer Liste? Dann ist Arbeit oft verboten. Fragen Sie die Beratung oder die Ausländerbehörde: Welche der zwei Listen gilt für Sie? Welche Ausnahme gilt für Sie?
    .why = Deutsche Liste: Im Asylverfahren gibt es meist keine Erlaubnis. Liste der EU: Sie sind meist im beschleunigten (schnellen) Verfahren. Dort gibt es keine Erlaubnis. Nach einer Ablehnung, mit Duldung (die Abschiebung ist für eine Zeit gestoppt), gilt das Verbot für beide Listen. Für Ausnahmen ist wichtig: An welchem Tag haben Sie Asyl beantragt? Hatten Sie an einem bestimmten Tag eine Duldung oder eine Arbeitserlaubnis?

step-asylum-benefits = Leistungen (Hilfe und Geld) im Asylverfahren sichern
    .summary = Im Asylverfahren und mit einer Duldung (die Abschiebung ist für eine Zeit gestoppt) bekommen Sie Leistungen nach dem Asylbewerberleistungsgesetz: Unterkunft, Essen, Kleidung, ärztliche Hilfe und etwas Geld. In der Einrichtung bekommen Sie viele Dinge direkt. Oder Sie bekommen Geld auf eine Bezahlkarte (Karte zum Bezahlen).
    .why = So haben Sie das Nötige. Kinder bekommen auch Sachen für die Schule. Sagen Sie, welches Geld und welches Einkommen Sie haben. Kommen Sie zu Terminen. Sonst bekommen Sie weniger. Nach einer Anerkennung ist meist das Jobcenter zuständig.

step-asylum-health-care = Zum Arzt gehen im Asylverfahren
    .summary = Sie bekommen ärztliche Hilfe bei akuter Krankheit (plötzlich und neu), bei Schmerzen, in der Schwangerschaft, für Impfungen und Vorsorge (Untersuchungen, bevor man krank wird). Fragen Sie in der Unterkunft oder beim Sozialamt: Brauche ich eine Karte oder einen Behandlungsschein?
    .why = Wer angestellt arbeitet, wählt eine Krankenkasse. Andere Erwachsene wählen erst dann eine Krankenkasse, wenn sie nach 36 Monaten Leistungen wie in der Sozialhilfe bekommen. Für Kinder unter 18 Jahren gilt das von Anfang an. In Lebensgefahr rufen Sie immer 112 an.

step-asylum-child-health = Krankenkasse für Ihr Kind wählen
    .summary = Bekommt Ihr Kind unter 18 Jahren Leistungen nach dem Asylbewerberleistungsgesetz? Dann wählen Sie ohne Warten eine Krankenkasse für Ihr Kind. Sagen Sie es der Stelle, die Ihre Leistungen zahlt.
    .why = Die Ärzte behandeln Ihr Kind wie in der Sozialhilfe, also nicht nur bei Schmerzen. Ihr Kind bekommt eine Gesundheitskarte. Wählen Sie keine Kasse? Dann wird eine Kasse für Ihr Kind bestimmt.

step-after-recognition = Nach der Anerkennung: nächste Schritte
    .summary = Beantragen Sie die Aufenthaltserlaubnis bei der Ausländerbehörde. Brauchen Sie Geld zum Leben? Dann gehen Sie zum Jobcenter. Wählen Sie eine Krankenkasse. Fragen Sie nach dem Integrationskurs (Deutsch und Leben in Deutschland).
    .why = Sind Sie Flüchtling oder haben Sie subsidiären Schutz (Schutz, weil im Heimatland ein ernster Schaden droht)? Dann ist die Karte kostenlos und gilt drei Jahre. Bei einem Abschiebungsverbot (man darf Sie nicht in ein bestimmtes Land abschieben) gilt sie mindestens ein Jahr. Möchten Sie als Flüchtling Ihre Familie nachholen? Dann müssen Sie das der Ausländerbehörde innerhalb von drei Monaten melden, nachdem die Anerkennung endgültig ist. Reisen in die Heimat müssen Sie vorher melden.

step-residence-obligation = Vor einem Umzug: Wohnsitzregel prüfen
    .summary = Haben Sie Schutz oder einen Titel nach § 24 (vorübergehender Schutz)? Dann müssen Sie meist drei Jahre in Ihrem Bundesland wohnen, manchmal an einem festen Ort. Im Asylverfahren und mit Duldung (die Abschiebung ist für eine Zeit gestoppt) wohnen Sie dort, wo es bestimmt wurde. Stellen Sie vor jedem Umzug einen Antrag.
    .why = Die Regel kann wegfallen, oder die Behörde kann sie aufheben: für Arbeit, Ausbildung, Studium, einen Kurs oder die nächste Familie. Ziehen Sie einfach um? Dann droht ein Bußgeld (Sie müssen Geld zahlen, weil Sie die Regel nicht beachtet haben). Am neuen Ort bekommen Sie meist kein Geld.

step-temporary-protection-permit = Aufenthaltserlaubnis nach § 24 beantragen
    .summary = Lassen Sie sich registrieren. Beantragen Sie die Aufenthaltserlaubnis (§ 24 Aufenthaltsgesetz, vorübergehender Schutz) innerhalb von 90 Tagen nach Ihrer ersten Einreise. Sind Sie bis zum 4. Dezember 2026 gekommen? Dann dürfen Sie in dieser Zeit ohne Titel hier sein.
    .why = Haben Sie den Antrag gestellt, dürfen Sie hier bleiben, bis die Behörde entscheidet. Die Fiktionsbescheinigung (Papier für die Zeit bis zur Entscheidung) hilft beim Jobcenter. Mit der Erlaubnis dürfen Sie arbeiten. Für diesen Schutz gibt es Regeln bis zum 4. März 2027.

step-temporary-protection-2027 = § 24: ab Januar 2027 neu nachsehen
    .summary = Fragen Sie ab Januar 2027 bei der Ausländerbehörde oder der Beratung: Wie geht es mit § 24 (vorübergehender Schutz) weiter? Gibt es bis dahin keine neue Regel? Dann beantragen Sie spätestens am 4. März 2027 die Verlängerung oder einen anderen Titel.
    .why = War Ihre Karte am 1. Februar 2026 gültig? Dann gilt sie meist von selbst bis zum 4. März 2027. Für die Zeit danach kennen wir noch keine Regel (Stand: August 2026).

step-toleration-rights = Mit Duldung: Rechte kennen, Rat holen
    .summary = Duldung heißt: Die Abschiebung ist für eine Zeit gestoppt. Lassen Sie sich beraten: Was ist mit einer Duldung möglich? Es geht um Arbeit, Ausbildung und Wege zu einer Aufenthaltserlaubnis. Fragen Sie die Ausländerbehörde vor jeder Arbeit. Heben Sie alle Belege (Papiere als Beweis) auf.
    .why = Eine Duldung ist kein Aufenthaltstitel. Aber sie kann zu einem Titel führen. Spricht eine Krankheit gegen die Abschiebung? Dann müssen Sie das ausführliche ärztliche Attest (Papier vom Arzt) ohne Warten zeigen.

step-clarify-identity = Zeigen, wer Sie sind (Identität klären)
    .summary = Mit einer Duldung (die Abschiebung ist für eine Zeit gestoppt) müssen Sie sich um einen Pass kümmern, soweit es zumutbar ist (soweit man es von Ihnen verlangen darf). Gehen Sie zuerst zur Beratung, vor allem vor einem Besuch bei der Botschaft. Schreiben Sie jeden Schritt mit Datum auf.
    .why = Für eine Ausbildung zählen die ersten sechs Monate nach der Einreise: War Ihre Identität da schon klar? Oder haben Sie bis dahin alles Zumutbare getan? Sie können alles auch später nachholen. Es hilft.

step-training-toleration = Ausbildung mit Duldung vorbereiten
    .summary = Haben Sie einen Ausbildungsvertrag? Dann beantragen Sie die Aufenthaltserlaubnis (§ 16g) oder die Ausbildungsduldung (§ 60c). Das geht frühestens sieben Monate vor dem Beginn. Meist müssen Sie vorher drei Monate eine Duldung haben (die Abschiebung ist für eine Zeit gestoppt).
    .why = Damit dürfen Sie für die ganze Ausbildung bleiben. Danach gibt es eine Aufenthaltserlaubnis für zwei Jahre, für Arbeit im gelernten Beruf. Haben Sie die Ausbildung im Asylverfahren angefangen? Dann können Sie nach einer Ablehnung weitermachen.

step-permit-from-toleration = Bleiberecht prüfen: dürfen Sie bleiben? (§§ 25a, 25b)
    .summary = Lassen Sie prüfen: Bekommen Sie eine Aufenthaltserlaubnis? Sind Sie unter 27 Jahre alt: nach drei Jahren hier, mit Schule oder Abschluss (§ 25a). Sonst: nach sechs Jahren, mit einem Kind unter 18 Jahren nach vier Jahren (§ 25b).
    .why = So wird aus der Duldung (die Abschiebung ist für eine Zeit gestoppt) ein sicherer Aufenthalt. Den Antrag nach § 25a müssen Sie vor dem 27. Geburtstag stellen. Für § 25b brauchen Sie meist eigenes Einkommen und einfaches Deutsch (A2).

step-resettler-reception = Bei der Erstaufnahme des Bundes melden
    .summary = Fahren Sie nach der Einreise gleich nach Friedland, zur Erstaufnahmeeinrichtung des Bundes (erste Unterkunft). Lassen Sie sich registrieren. Nehmen Sie den Aufnahmebescheid und die Papiere der ganzen Familie mit.
    .why = Die Registrierung ist Pflicht. Sie bekommen den Registrierschein. Das Bundesverwaltungsamt sagt, in welches Bundesland Sie ziehen. Ein anderes Bundesland muss Sie nicht aufnehmen.

step-resettler-name = Namen in deutscher Form erklären
    .summary = Möchten Sie den Vatersnamen nicht mehr haben? Möchten Sie Ihren Namen in deutscher Form haben? Oder möchten Sie als Paar einen Ehenamen (gemeinsamen Nachnamen) wählen? Erklären Sie das beim Bundesverwaltungsamt während der Verteilung (wenn Sie Ihr Bundesland bekommen). Oder später beim Standesamt.
    .why = Die Erklärung ist freiwillig und kostet nichts. Machen Sie das am besten früh: bevor Bescheinigung und Ausweis auf den alten Namen ausgestellt werden.

step-resettler-certificate = Spätaussiedler-Bescheinigung prüfen
    .summary = Das Bundesverwaltungsamt schickt Ihnen die Bescheinigung nach § 15 BVFG von selbst. BVFG heißt Bundesvertriebenengesetz. Melden Sie sich dafür an Ihrem Wohnort an. Prüfen Sie Namen und Daten. Kommt die Bescheinigung lange nicht? Dann fragen Sie nach.
    .why = Mit der Bescheinigung werden Sie deutsche Staatsangehörige. Viele Ämter fragen danach. Bis sie da ist, hilft der Registrierschein.

step-resettler-id-card = Deutschen Personalausweis beantragen
    .summary = Alle ab 16 Jahren brauchen einen deutschen Personalausweis oder Reisepass. Beantragen Sie ihn bei der Meldebehörde. Nehmen Sie die Bescheinigung nach § 15 BVFG (Bundesvertriebenengesetz) mit. Auch jüngere Kinder können einen Ausweis bekommen.
    .why = Deutsche ab 16 Jahren müssen einen gültigen Ausweis oder Pass haben. Der Personalausweis kostet 46 Euro, unter 24 Jahren 27,60 Euro.

step-resettler-aid = Hilfen für Spätaussiedler beantragen
    .summary = Fragen Sie das Bundesverwaltungsamt nach der Überbrückungshilfe. Dieses Geld gibt es einmal. Sind Sie vor dem 1. April 1956 geboren, und mussten Sie in der Sowjetunion unter Gewahrsam (nicht frei) leben? Dann beantragen Sie auch die Eingliederungshilfe.
    .why = Die Eingliederungshilfe beträgt 2.046 Euro. Sind Sie vor 1946 geboren, sind es 3.068 Euro. Es gibt sie nur, wenn Sie einen Antrag stellen. Sie haben bis drei Jahre nach dem Monat Zeit, in dem die Bescheinigung ausgestellt wurde. Danach gibt es sie nicht mehr.
