# Residence

step-before-entry = Visum und Papiere vor der Reise besorgen
    .summary = Wollen Sie länger als 90 Tage bleiben? Dann brauchen Sie meist schon vor der Reise ein nationales Visum (D). Sie bekommen es von der deutschen Botschaft. Bringen Sie Urkunden und Zeugnisse im Original mit (keine Kopie). Wo nötig, brauchen Sie auch eine Apostille (Stempel: die Urkunde ist echt) und eine Übersetzung.
    .why = Ohne das richtige Visum lehnt die Behörde den Aufenthaltstitel in Deutschland meist ab. Diese Menschen brauchen kein Visum: Staatsangehörige von Australien, Israel, Japan, Kanada, Neuseeland, Südkorea, den USA und dem Vereinigten Königreich.

step-residence-permit = Aufenthaltstitel beantragen
    .summary = Stellen Sie den Antrag bei der Ausländerbehörde, bevor Ihr Visum endet. Tun Sie das auch, wenn noch Papiere fehlen. Sind Sie ohne Visum gekommen, zum Beispiel als Bürgerin oder Bürger der USA oder Japans? Dann haben Sie 90 Tage ab der Einreise Zeit.
    .why = Mit einem D-Visum behalten Sie nach dem Antrag Ihre Rechte, bis die Behörde entscheidet. Die Fiktionsbescheinigung (Papier für diese Zeit) beweist das. Ein Schengen-Visum wird durch den Antrag nicht länger.

step-extend-residence-permit = Aufenthaltstitel verlängern
    .summary = Beantragen Sie die Verlängerung bei der Ausländerbehörde, bevor Ihr Titel endet. Tun Sie das auch, wenn noch Papiere fehlen. Eine Bitte um einen Termin reicht nicht. Schreiben Sie: „Ich beantrage die Verlängerung.“ Bitten Sie um die Fiktionsbescheinigung (Papier für die Zeit bis zur Entscheidung).
    .why = Haben Sie den Antrag rechtzeitig gestellt? Dann gilt Ihr Titel weiter, bis die Behörde entscheidet. Auch das Recht zu arbeiten gilt weiter. Ohne Antrag endet der Titel mit dem letzten Tag. Ihr Arbeitgeber darf Sie dann nicht weiter arbeiten lassen.

step-renew-provisional-certificate = Fiktionsbescheinigung erneuern
    .summary = Die Fiktionsbescheinigung ist das Papier für die Zeit bis zur Entscheidung. Sehen Sie nach, bis wann sie gilt. Hat die Ausländerbehörde noch nicht über Ihren Antrag entschieden? Dann bitten Sie rechtzeitig um ein neues Papier.
    .why = Ihre Rechte aus dem Antrag gelten bis zur Entscheidung. Das ist auch so, wenn das Papier nicht mehr gilt. Aber ohne gültiges Papier können Sie das Arbeitgebern und Ämtern schwer beweisen.

step-child-residence-permit = Aufenthaltstitel für Ihr Baby klären
    .summary = Ist Ihr Kind in Deutschland geboren, und ist es nicht deutsch und kein EU-Bürger? Dann fragen Sie die Ausländerbehörde bald nach seinem Titel, spätestens sechs Monate nach der Geburt. Im Asylverfahren: Melden Sie die Geburt sofort dem BAMF (Bundesamt für Migration und Flüchtlinge).
    .why = Haben beide Eltern eine Aufenthalts- oder Niederlassungserlaubnis? Dann bekommt das Kind seinen Titel ohne Antrag. Das gilt auch, wenn nur ein Elternteil so eine Erlaubnis hat. Dann muss er allein das Sorgerecht haben (er entscheidet allein für das Kind). Sonst müssen Sie den Titel beantragen.

step-mobile-eu-title = Mit EU-Titel: hier einen Antrag stellen
    .summary = Haben Sie einen Aufenthaltstitel aus einem anderen EU-Land? Für das Leben in Deutschland reicht er nicht. Haben Sie dort seit zwölf Monaten eine Blaue Karte EU? Dann stellen Sie den Antrag hier im ersten Monat nach der Einreise.
    .why = Haben Sie mit der Blauen Karte den vollständigen Antrag gestellt? Spätestens 30 Tage danach beginnt Ihr Recht, hier zu arbeiten. Mit anderen Titeln geht der Antrag hier nur, wenn Sie ein Recht auf den deutschen Titel haben. Und er geht nur in den ersten 90 Tagen.

step-free-movement = Nachweise für die Freizügigkeit sammeln
    .summary = Sind Sie Bürgerin oder Bürger der EU oder des EWR (EU, Island, Liechtenstein, Norwegen)? Dann brauchen Sie keinen Aufenthaltstitel. Sie haben Freizügigkeit: Sie dürfen hier leben. Heben Sie Nachweise auf über Arbeit oder Studium, Einkommen und Krankenversicherung. Für die Schweiz gilt ein eigenes Abkommen (ein Vertrag).
    .why = Nach drei Monaten darf die Ausländerbehörde nach diesen Nachweisen fragen. Nach fünf Jahren haben Sie ein Daueraufenthaltsrecht (Sie dürfen auf Dauer bleiben).

step-swiss-notification = Aufenthalt bei der Ausländerbehörde melden
    .summary = Als Schweizerin oder Schweizer brauchen Sie keinen Aufenthaltstitel. Sie müssen Ihren Aufenthalt aber der Ausländerbehörde anzeigen (melden). Das müssen Sie innerhalb von drei Monaten nach der Einreise tun. Nennen Sie: Adresse, Zweck (Grund), Beginn und Dauer.
    .why = Das ist eine Pflicht nach dem Gesetz. Stellen Sie einen Antrag? Dann bekommen Sie eine Karte, die Ihr Recht zeigt. Sie kostet 46 Euro. Sind Sie noch nicht 24 Jahre alt, kostet sie 27,60 Euro.

step-eu-family-card = Aufenthaltskarte als EU-Familie holen
    .summary = Gehören Sie zur Familie einer Person aus der EU oder dem EWR (EU, Island, Liechtenstein, Norwegen)? Dann brauchen Sie keinen Aufenthaltstitel. Geben Sie der Ausländerbehörde diese Papiere: Pass, Nachweis der Verwandtschaft (Papier über Ihre Familie) und die Meldebestätigung der Person aus der EU.
    .why = Sie dürfen hier leben und arbeiten, auch bevor die Karte da ist. Eine Bescheinigung bekommen Sie sofort. Die Karte bekommen Sie innerhalb von sechs Monaten. Sie gilt meist fünf Jahre.

step-permanent-residence-eu = Daueraufenthaltsrecht bescheinigen lassen
    .summary = Leben Sie seit fünf Jahren rechtmäßig (so, wie das Gesetz es erlaubt) hier, als EU-Bürger oder als Familie eines EU-Bürgers? Dann haben Sie ein Daueraufenthaltsrecht (Sie dürfen auf Dauer bleiben). EU-Bürger bekommen eine Bescheinigung. Angehörige aus anderen Ländern beantragen die Daueraufenthaltskarte.
    .why = Das Recht bleibt, auch wenn Sie nicht mehr arbeiten. Die Bescheinigung für EU-Bürger kostet 10 Euro. Die Karte für Angehörige kommt innerhalb von sechs Monaten nach dem Antrag.

step-withdrawal-agreement-document = Aufenthaltsdokument-GB prüfen
    .summary = Haben Sie als Britin oder Brite schon vor 2021 hier gelebt? Dann gilt Ihr Recht aus dem Austrittsabkommen (Vertrag zum Brexit) ohne Antrag weiter. Sehen Sie nach, bis wann Ihr Aufenthaltsdokument-GB gilt. Bitten Sie rechtzeitig um ein neues.
    .why = Das Recht endet nicht mit der Karte. Aber mit der Karte beweisen Sie es. Haben Sie ein Recht auf Daueraufenthalt? Dann lassen Sie das Wort „Daueraufenthalt“ eintragen.

step-report-job-end = Ende von Arbeit oder Ausbildung melden
    .summary = Haben Sie einen Titel für Arbeit, Selbstständigkeit, Studium oder Ausbildung? Und endet das früher als geplant? Dann sagen Sie es der Ausländerbehörde. Sie haben zwei Wochen Zeit, nachdem Sie davon erfahren haben.
    .why = Das ist eine Pflicht. Sonst droht ein Bußgeld (Sie müssen Geld zahlen). Haben Sie einen Titel für eine Arbeit und melden das Ende? Dann behalten Sie danach mindestens sechs Monate für die Suche. Aber es ist nie länger, als die Karte gilt.

step-passport-renewal = Reisepass rechtzeitig erneuern
    .summary = Sehen Sie nach, bis wann Ihr Pass gilt. Beantragen Sie den neuen Pass früh. Er muss da sein, bevor der alte endet. Bürgerinnen und Bürger der EU brauchen einen gültigen Pass oder Personalausweis.
    .why = Das ist eine Pflicht. Ohne gültigen Pass wird ein Aufenthaltstitel meist nicht verlängert. Kommen Sie aus einem Land außerhalb der EU, und haben Sie den Pass verloren? Dann melden Sie das sofort der Ausländerbehörde.

step-online-id = Online-Ausweis einrichten
    .summary = Ihr elektronischer Aufenthaltstitel (eAT) ist die Karte von der Ausländerbehörde. Er hat eine Online-Funktion. Bürgerinnen und Bürger der EU und des EWR (EU, Island, Liechtenstein, Norwegen) können eine eID-Karte bestellen (Karte für das Internet). Schweizerinnen und Schweizer können das nicht.
    .why = Mit dem Online-Ausweis können Sie manche Anträge von zu Hause stellen. Dann müssen Sie nicht so oft zum Amt gehen.

step-family-reunification = Familie nachholen (Familiennachzug)
    .summary = Ihre Frau, Ihr Mann, eingetragene Partner und Kinder unter 18 beantragen ein Visum bei der deutschen Botschaft. Sind Sie als Flüchtling anerkannt? Dann melden Sie selbst der Ausländerbehörde, dass Ihre Familie nachkommen soll (Anzeige). Das müssen Sie innerhalb von drei Monaten tun, nachdem die Anerkennung endgültig ist.
    .why = Ihre eigene Anzeige wahrt die Frist (Sie sind rechtzeitig): Dann müssen Sie Einkommen und Wohnung nicht nachweisen. Bei subsidiärem Schutz (Schutz, weil im Heimatland ein ernster Schaden droht) gibt es den Nachzug bis 23. Juli 2027 nicht (er ist ausgesetzt). Nur in Härtefällen (besonders schwere Fälle) geht es. Am leichtesten ist der Nachzug zu Deutschen und EU-Bürgern.

step-own-right-after-separation = Nach einer Trennung: Aufenthalt klären
    .summary = Haben Sie Ihren Titel durch Ihre Ehe oder eingetragene Partnerschaft, und leben Sie getrennt? Lassen Sie sich früh beraten. Haben Sie drei Jahre zusammen in Deutschland gelebt? Dann wird der Titel meist für ein Jahr verlängert, als Ihr eigenes Recht.
    .why = In Härtefällen (besonders schwere Fälle) geht das sofort, vor allem bei häuslicher Gewalt. In dem einen Jahr der Verlängerung schadet Geld vom Jobcenter meist nicht. Ist oder war Ihr Ehepartner EU-Bürger? Dann gelten eigene Regeln.

step-settlement-permit = Niederlassungserlaubnis beantragen
    .summary = Mit der Niederlassungserlaubnis bleiben Sie ohne Enddatum. Mit der Blauen Karte EU geht es nach 27 Monaten, mit Deutsch B1 nach 21 Monaten. Fachkräfte, Ehepartner von Deutschen und manche Selbstständige warten drei Jahre. Die meisten anderen warten fünf Jahre.
    .why = Dann müssen Sie nichts mehr verlängern. Meist brauchen Sie Rentenbeiträge (Geld an die Rentenversicherung), Deutsch B1 und den Test „Leben in Deutschland“. Mit einem Titel für Studium oder Ausbildung und mit der Chancenkarte geht es noch nicht.

step-naturalisation = Einbürgerung beantragen (deutscher Pass)
    .summary = Leben Sie seit fünf Jahren rechtmäßig hier (so, wie das Gesetz es erlaubt)? Dann können Sie die Einbürgerung beantragen. Als Ehepartner von Deutschen geht es nach drei Jahren. Sie brauchen meist Deutsch B1, einen bestandenen Test und eigenes Einkommen.
    .why = Mit dem deutschen Pass dürfen Sie immer hier leben. Sie dürfen bei allen Wahlen wählen. Mit § 24 (vorübergehender Schutz), einer Duldung (die Abschiebung ist für eine Zeit gestoppt) oder einem Titel für Studium, Ausbildung oder Jobsuche geht es noch nicht. Für ein Kind kostet es 51 Euro.

step-travel-with-permit = Vor einer Reise die Papiere prüfen
    .summary = Nehmen Sie auf Reisen Ihren gültigen Pass und die Karte mit Ihrem Aufenthaltstitel (eAT) mit. Bleiben Sie nicht länger als sechs Monate im Ausland, ohne vorher die Ausländerbehörde zu fragen.
    .why = Nach sechs Monaten im Ausland kann Ihr Titel erlöschen (er gilt nicht mehr). Mit der Blauen Karte EU und für deren Familie ist es nach zwölf Monaten so. Haben Sie hier Schutz bekommen? Dann melden Sie Reisen in Ihr Herkunftsland vorher der Ausländerbehörde.
