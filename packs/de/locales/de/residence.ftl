# Aufenthalt

step-before-entry = Visum und Papiere vor der Reise besorgen
    .summary = Wollen Sie länger als 90 Tage bleiben? Dann brauchen Sie meist schon vor der Reise ein nationales Visum (D) von der deutschen Botschaft. Bringen Sie Urkunden und Zeugnisse im Original mit, wo nötig mit Apostille und Übersetzung.
    .why = Ohne das richtige Visum lehnt die Behörde den Aufenthaltstitel in Deutschland meist ab. Kein Visum brauchen Staatsangehörige von Australien, Israel, Japan, Kanada, Neuseeland, Südkorea, den USA und dem Vereinigten Königreich.

step-residence-permit = Aufenthaltstitel beantragen
    .summary = Stellen Sie den Antrag bei der Ausländerbehörde, bevor Ihr Visum abläuft, auch wenn noch Papiere fehlen. Sind Sie zum Beispiel als Bürgerin oder Bürger der USA oder Japans ohne Visum gekommen? Dann haben Sie 90 Tage ab der Einreise Zeit.
    .why = Mit einem D-Visum behalten Sie nach dem Antrag Ihre Rechte, bis die Behörde entscheidet. Die Fiktionsbescheinigung beweist das. Ein Schengen-Visum wird durch den Antrag nicht länger.

step-extend-residence-permit = Aufenthaltstitel verlängern
    .summary = Beantragen Sie die Verlängerung bei der Ausländerbehörde, bevor Ihr Titel endet, auch wenn noch Papiere fehlen. Eine Bitte um einen Termin reicht nicht. Schreiben Sie: „Ich beantrage die Verlängerung.“ Bitten Sie um die Fiktionsbescheinigung.
    .why = Nach einem rechtzeitigen Antrag gilt Ihr Titel weiter, auch das Recht zu arbeiten, bis die Behörde entscheidet. Ohne Antrag erlischt er mit dem letzten Tag, und Ihr Arbeitgeber darf Sie nicht weiter beschäftigen.

step-renew-provisional-certificate = Fiktionsbescheinigung erneuern
    .summary = Sehen Sie nach, bis wann Ihre Fiktionsbescheinigung gilt. Hat die Ausländerbehörde noch nicht über Ihren Antrag entschieden? Bitten Sie rechtzeitig um ein neues Papier.
    .why = Ihre Rechte aus dem Antrag gelten bis zur Entscheidung, auch wenn das Papier abläuft. Ohne gültiges Papier können Sie das Arbeitgebern und Ämtern aber schwer beweisen.

step-child-residence-permit = Aufenthaltstitel für Ihr Baby klären
    .summary = Ist Ihr Kind in Deutschland geboren und weder deutsch noch EU-Bürger? Fragen Sie die Ausländerbehörde bald nach seinem Titel, spätestens sechs Monate nach der Geburt. Im Asylverfahren: Melden Sie die Geburt sofort dem BAMF.
    .why = Haben beide Eltern eine Aufenthalts- oder Niederlassungserlaubnis, bekommt das Kind seinen Titel ohne Antrag. Das gilt auch, wenn ein Elternteil sie hat und allein das Sorgerecht. Sonst müssen Sie den Titel beantragen.

step-mobile-eu-title = Mit EU-Titel: hier einen Antrag stellen
    .summary = Haben Sie einen Aufenthaltstitel aus einem anderen EU-Land? Zum Leben in Deutschland reicht er nicht. Mit einer Blauen Karte EU, die Sie dort seit zwölf Monaten haben, stellen Sie den Antrag hier im ersten Monat nach der Einreise.
    .why = Mit der Blauen Karte stellen Sie den vollständigen Antrag: Spätestens 30 Tage danach beginnt Ihr Recht, hier zu arbeiten. Mit anderen Titeln geht der Antrag hier nur, wenn Sie einen Anspruch auf den deutschen Titel haben, und nur in den ersten 90 Tagen.

step-free-movement = Nachweise für die Freizügigkeit sammeln
    .summary = Als Bürgerin oder Bürger der EU oder des EWR brauchen Sie keinen Aufenthaltstitel. Bewahren Sie Nachweise über Arbeit oder Studium, Einkommen und Krankenversicherung auf. Für die Schweiz gilt ein eigenes Abkommen.
    .why = Nach drei Monaten darf die Ausländerbehörde nach diesen Nachweisen fragen. Nach fünf Jahren haben Sie ein Daueraufenthaltsrecht.

step-swiss-notification = Aufenthalt der Ausländerbehörde anzeigen
    .summary = Als Schweizerin oder Schweizer brauchen Sie keinen Aufenthaltstitel. Sie müssen Ihren Aufenthalt aber der Ausländerbehörde anzeigen, innerhalb von drei Monaten nach der Einreise: mit Adresse, Zweck, Beginn und Dauer.
    .why = Das ist eine gesetzliche Pflicht. Auf Antrag bekommen Sie eine Karte, die Ihr Recht zeigt. Sie kostet 46 Euro, wenn Sie noch nicht 24 Jahre alt sind 27,60 Euro.

step-eu-family-card = Aufenthaltskarte als EU-Familie holen
    .summary = Gehören Sie zur Familie einer Person aus der EU oder dem EWR? Dann brauchen Sie keinen Aufenthaltstitel. Geben Sie der Ausländerbehörde Ihre Daten: Pass, Nachweis der Verwandtschaft und die Meldebestätigung der Person aus der EU.
    .why = Sie dürfen hier leben und arbeiten, auch bevor die Karte da ist. Eine Bescheinigung bekommen Sie sofort, die Karte innerhalb von sechs Monaten. Sie gilt meist fünf Jahre.

step-permanent-residence-eu = Daueraufenthaltsrecht bescheinigen lassen
    .summary = Leben Sie seit fünf Jahren rechtmäßig als EU-Bürger oder als dessen Familie hier? Dann haben Sie ein Daueraufenthaltsrecht. EU-Bürger bekommen eine Bescheinigung, Angehörige aus anderen Ländern beantragen die Daueraufenthaltskarte.
    .why = Das Recht bleibt, auch wenn Sie nicht mehr arbeiten. Die Bescheinigung für EU-Bürger kostet 10 Euro. Die Karte für Angehörige kommt innerhalb von sechs Monaten nach dem Antrag.

step-withdrawal-agreement-document = Aufenthaltsdokument-GB prüfen
    .summary = Haben Sie als Britin oder Brite schon vor 2021 hier gelebt? Dann gilt Ihr Recht aus dem Austrittsabkommen ohne Antrag weiter. Sehen Sie nach, bis wann Ihr Aufenthaltsdokument-GB gilt, und bitten Sie rechtzeitig um ein neues.
    .why = Das Recht endet nicht mit der Karte, aber mit ihr beweisen Sie es. Haben Sie ein Recht auf Daueraufenthalt? Dann lassen Sie das Wort „Daueraufenthalt“ eintragen.

step-report-job-end = Ende von Arbeit oder Ausbildung melden
    .summary = Haben Sie einen Titel für Arbeit, Selbstständigkeit, Studium oder Ausbildung, und endet diese früher als geplant? Sagen Sie es der Ausländerbehörde innerhalb von zwei Wochen, nachdem Sie davon erfahren haben.
    .why = Das ist eine Pflicht, sonst droht ein Bußgeld. Wer einen Titel für eine Arbeit hat und das Ende meldet, behält danach mindestens sechs Monate für die Suche, aber nie länger, als die Karte gilt.

step-passport-renewal = Reisepass rechtzeitig erneuern
    .summary = Sehen Sie nach, bis wann Ihr Pass gilt. Beantragen Sie den neuen so früh, dass er da ist, bevor der alte abläuft. Bürgerinnen und Bürger der EU brauchen einen gültigen Pass oder Personalausweis.
    .why = Das ist eine Pflicht. Ohne gültigen Pass wird ein Aufenthaltstitel meist nicht verlängert. Kommen Sie aus einem Land außerhalb der EU und haben den Pass verloren? Melden Sie das sofort der Ausländerbehörde.

step-online-id = Online-Ausweis einrichten
    .summary = Ihr elektronischer Aufenthaltstitel (eAT), die Karte von der Ausländerbehörde, hat eine Online-Funktion. Bürgerinnen und Bürger der EU und des EWR können eine eID-Karte bestellen, Schweizerinnen und Schweizer nicht.
    .why = Mit dem Online-Ausweis können Sie manche Anträge von zu Hause stellen und sparen sich Termine.

step-family-reunification = Familie nachholen (Familiennachzug)
    .summary = Ihre Frau, Ihr Mann, eingetragene Partner und Kinder unter 18 beantragen ein Visum bei der deutschen Botschaft. Sind Sie als Flüchtling anerkannt? Zeigen Sie den Nachzug selbst bei der Ausländerbehörde an, innerhalb von drei Monaten nach der endgültigen Anerkennung.
    .why = Ihre eigene Anzeige wahrt die Frist: Dann müssen Sie Einkommen und Wohnung nicht nachweisen. Bei subsidiärem Schutz ist der Nachzug bis 23. Juli 2027 ausgesetzt, außer in Härtefällen. Am leichtesten ist er zu Deutschen und EU-Bürgern.

step-own-right-after-separation = Nach einer Trennung: Aufenthalt klären
    .summary = Haben Sie Ihren Titel durch Ihre Ehe oder eingetragene Partnerschaft, und leben Sie getrennt? Lassen Sie sich früh beraten. Nach drei gemeinsamen Jahren in Deutschland wird der Titel meist als eigenes Recht für ein Jahr verlängert.
    .why = In Härtefällen geht das sofort, vor allem bei häuslicher Gewalt. Geld vom Jobcenter schadet in diesem einen Jahr meist nicht. Ist oder war Ihr Ehepartner EU-Bürger, gelten eigene Regeln.

step-settlement-permit = Niederlassungserlaubnis beantragen
    .summary = Damit bleiben Sie ohne Enddatum. Mit der Blauen Karte EU geht es nach 27 Monaten, mit Deutsch B1 nach 21. Fachkräfte, Ehepartner von Deutschen und manche Selbstständige warten drei Jahre, die meisten anderen fünf.
    .why = Sie müssen dann nichts mehr verlängern. Meist brauchen Sie Rentenbeiträge, Deutsch B1 und den Test „Leben in Deutschland“. Mit einem Titel für Studium oder Ausbildung und mit der Chancenkarte geht es noch nicht.

step-naturalisation = Einbürgerung beantragen
    .summary = Nach fünf Jahren rechtmäßigem Aufenthalt können Sie die Einbürgerung beantragen, als Ehepartner von Deutschen nach drei. Sie brauchen meist Deutsch B1, einen bestandenen Test und eigenes Einkommen.
    .why = Mit dem deutschen Pass dürfen Sie immer hier leben und bei allen Wahlen wählen. Mit § 24, einer Duldung oder einem Titel für Studium, Ausbildung oder Jobsuche geht es noch nicht. Für ein Kind kostet es 51 Euro.

step-travel-with-permit = Vor einer Reise die Papiere prüfen
    .summary = Nehmen Sie auf Reisen Ihren gültigen Pass und die Karte mit Ihrem Aufenthaltstitel (eAT) mit. Bleiben Sie nicht länger als sechs Monate im Ausland, ohne vorher die Ausländerbehörde zu fragen.
    .why = Nach sechs Monaten im Ausland kann Ihr Titel erlöschen, mit der Blauen Karte EU und für deren Familie nach zwölf. Haben Sie hier Schutz bekommen? Melden Sie Reisen in Ihr Herkunftsland vorher der Ausländerbehörde.
