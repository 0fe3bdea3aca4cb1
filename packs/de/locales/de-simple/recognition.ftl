step-recognition-check = Prüfen: Ist mein Beruf reglementiert (nur mit Erlaubnis)?
    .summary = Suchen Sie Ihren Beruf im Anerkennungs-Finder. Er nennt den passenden deutschen Beruf und die zuständige Stelle. Die Beratung dazu kostet nichts.
    .why = Manche Berufe sind reglementiert: Sie dürfen erst mit Erlaubnis arbeiten. In anderen Berufen dürfen Sie ohne Anerkennung arbeiten. Aber manche Aufenthaltstitel verlangen die Anerkennung.

step-recognition-grant = Zuschuss (Geld) für die Anerkennung beantragen
    .summary = Der Anerkennungszuschuss ist Geld für die Kosten der Anerkennung. Sie können ihn bekommen, wenn Ihr zu versteuerndes Einkommen (dafür zahlen Sie Steuern) höchstens 32.000 Euro im Jahr ist. Bei Paaren sind es 50.000 Euro. Beantragen Sie ihn, bevor Kosten entstehen. Anträge sind bis 30. Juni 2027 möglich.
    .why = Er zahlt bis zu 600 Euro für Gebühren und Übersetzungen. Er zahlt bis zu 3.000 Euro für Kurse. Frühere Rechnungen zahlt er nicht. Fragen Sie auch die Agentur für Arbeit, das Jobcenter oder Ihr Bundesland.

step-recognition-apply = Anerkennung beantragen
    .summary = Stellen Sie den Antrag bei der Stelle, die für Ihren Beruf zuständig ist. Sie brauchen einen Lebenslauf auf Deutsch, Ihren Ausweis, Ihre Zeugnisse und deutsche Übersetzungen.
    .why = Der Bescheid (Brief mit der Entscheidung) zeigt: Ist Ihr Abschluss gleichwertig (so viel wert wie ein deutscher)? In reglementierten Berufen (nur mit Erlaubnis) brauchen Sie ihn für die Erlaubnis. In anderen Berufen brauchen Sie ihn oft für den Aufenthaltstitel als Fachkraft.

step-statement-of-comparability = Hochschulabschluss bewerten lassen
    .summary = Suchen Sie Ihren Abschluss zuerst in der Datenbank anabin. Ist das Ergebnis nicht klar? Dann beantragen Sie eine Zeugnisbewertung. Das geht online bei der Zentralstelle für ausländisches Bildungswesen (ZAB).
    .why = Die Zeugnisbewertung zeigt, welcher deutsche Abschluss zu Ihrem Abschluss passt. Das hilft bei der Bewerbung und oft beim Visum oder Aufenthaltstitel. Sie ist keine Anerkennung.

step-doctor-licence = Approbation beantragen (Erlaubnis als Arzt)
    .summary = Die Behörde prüft, ob Ihr Studium gleichwertig ist (so viel wert wie ein deutsches). Gibt es wesentliche (wichtige) Unterschiede? Dann machen Sie eine Prüfung. Sie müssen auch zeigen, dass Ihr Deutsch für den Arztberuf reicht.
    .why = Ohne Approbation oder Berufserlaubnis dürfen Sie nicht als Arzt oder Ärztin arbeiten. Ein Gesetz von 2026 ändert etwas für Abschlüsse von außerhalb der EU: Die Kenntnisprüfung soll der normale Weg werden. Ab wann, wissen wir nicht. Fragen Sie die Behörde, was für Ihren Antrag gilt.

step-nurse-licence = Erlaubnis als Pflegefachkraft bekommen
    .summary = Fehlt Ihnen etwas zur deutschen Ausbildung? Dann wählen Sie: Kenntnisprüfung (Prüfung) oder Anpassungslehrgang (Kurs mit Arbeit). Sie brauchen auch Deutsch, in der Praxis B2.
    .why = Erst mit der Erlaubnis dürfen Sie als Pflegefachfrau, Pflegefachmann oder Pflegefachperson arbeiten. Bis dahin können Sie als Hilfskraft arbeiten. Für Pflegefachassistenz gilt ab 1. Januar 2027 ein neues Gesetz.

step-teacher-recognition = Anerkennung als Lehrkraft
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet eine Behörde des Bundeslandes über Ihren Abschluss.
    .why = Oft verlangt das Bundesland zwei Schulfächer und sehr gutes Deutsch. Oft müssen Sie auch einen Lehrgang (Kurs) oder eine Prüfung machen. Eine frühe Beratung spart Zeit und Geld.

step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung (Erlaubnis) arbeiten. Haben Sie einen Abschluss aus dem Ausland und wollen sich so nennen? Dann beantragen Sie die Genehmigung, meist bei der Ingenieurkammer.
    .why = Gesetze der Bundesländer schützen diesen Namen für den Beruf. Für viele Stellen brauchen Sie den Namen nicht.

step-craft-recognition = Handwerkskammer um Beratung bitten
    .summary = Fragen Sie die Handwerkskammer an Ihrem Wohnort oder Arbeitsort. Sie sagt Ihnen, welcher deutsche Beruf zu Ihrem Beruf passt. Stellen Sie einen Antrag, dann prüft sie, ob Ihr Abschluss gleichwertig ist (so viel wert wie ein deutscher).
    .why = Jeder, der im Ausland einen Berufsabschluss gemacht hat, kann den Antrag stellen. Fehlen Papiere? Dann kann die Kammer Ihr Können auch in der Praxis prüfen (Qualifikationsanalyse).

step-compensation-measure = Nach dem Bescheid: nachholen, was fehlt
    .summary = Steht im Bescheid (Brief mit der Entscheidung), dass noch etwas fehlt? Dann holen Sie es nach. In reglementierten Berufen (nur mit Erlaubnis) geht das mit einem Anpassungslehrgang (Kurs mit Arbeit) oder einer Prüfung. In anderen Berufen geht es mit einer Anpassungsqualifizierung (Kurs oder Arbeit zum Lernen).
    .why = Danach können Sie die volle Anerkennung bekommen. Meist dürfen Sie zwischen Lehrgang und Prüfung wählen. Der Anerkennungszuschuss (Geld für die Kosten) kann auch solche Kurse bezahlen.

step-recognition-partnership = Anerkennungspartnerschaft prüfen
    .summary = Mit einer Anerkennungspartnerschaft arbeiten Sie schon, während Ihr Abschluss anerkannt wird. Sie brauchen einen Arbeitsplatz, eine Vereinbarung (einen Vertrag) mit dem Arbeitgeber und Deutsch A2.
    .why = So müssen Sie nicht auf den Bescheid warten. Die Aufenthaltserlaubnis gilt zuerst höchstens ein Jahr. Man kann sie verlängern, auf insgesamt höchstens drei Jahre. Beantragen Sie die Anerkennung vor der Einreise oder gleich danach.

step-school-certificates = Schulzeugnisse bewerten lassen
    .summary = Fragen Sie Ihre Hochschule, Schule oder Ihren Betrieb: Muss mein Zeugnis bewertet sein? Für Schulzeugnisse gibt es in jedem Bundesland eine Zeugnisanerkennungsstelle.
    .why = Mit einem bewerteten Zeugnis können Sie sich um Studium oder Ausbildung bewerben. Haben Sie schon eine Zulassung (den Platz)? Dann brauchen Sie das bewertete Zeugnis meist nicht mehr.
