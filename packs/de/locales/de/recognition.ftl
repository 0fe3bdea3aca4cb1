step-recognition-check = Prüfen: Ist mein Beruf reglementiert?
    .summary = Suchen Sie Ihren Beruf im Anerkennungs-Finder. Er nennt den passenden deutschen Beruf und die zuständige Stelle. Die Beratung dazu ist kostenlos.
    .why = In einem reglementierten Beruf dürfen Sie erst mit Erlaubnis arbeiten. In anderen Berufen dürfen Sie ohne Anerkennung arbeiten, aber manche Aufenthaltstitel verlangen sie.

step-recognition-grant = Zuschuss zu den Kosten beantragen
    .summary = Mit zu versteuerndem Einkommen bis 32.000 Euro im Jahr (Paare 50.000 Euro) können Sie den Anerkennungszuschuss bekommen. Beantragen Sie ihn, bevor Kosten entstehen. Anträge sind bis 30. Juni 2027 möglich.
    .why = Er zahlt bis zu 600 Euro für Gebühren und Übersetzungen und bis zu 3.000 Euro für Kurse. Frühere Rechnungen zahlt er nicht. Fragen Sie auch Agentur für Arbeit, Jobcenter oder Ihr Bundesland.

step-recognition-apply = Anerkennung beantragen
    .summary = Stellen Sie den Antrag bei der Stelle, die für Ihren Beruf zuständig ist. Sie brauchen einen Lebenslauf auf Deutsch, Ihren Ausweis, Ihre Zeugnisse und deutsche Übersetzungen.
    .why = Der Bescheid zeigt, ob Ihr Abschluss gleichwertig ist. In reglementierten Berufen brauchen Sie ihn für die Erlaubnis, in anderen oft für den Aufenthaltstitel als Fachkraft.

step-statement-of-comparability = Hochschulabschluss bewerten lassen
    .summary = Suchen Sie Ihren Abschluss zuerst in der Datenbank anabin. Ist das Ergebnis nicht eindeutig, beantragen Sie online bei der Zentralstelle für ausländisches Bildungswesen (ZAB) eine Zeugnisbewertung.
    .why = Die Zeugnisbewertung zeigt, welchem deutschen Abschluss Ihr Abschluss entspricht. Das hilft bei der Bewerbung und oft beim Visum oder Aufenthaltstitel. Sie ist keine Anerkennung.

step-doctor-licence = Approbation beantragen
    .summary = Die Behörde prüft, ob Ihr Studium gleichwertig ist. Gibt es wesentliche Unterschiede, legen Sie eine Prüfung ab. Dazu kommt der Nachweis über Deutsch für den Arztberuf.
    .why = Ohne Approbation oder Berufserlaubnis dürfen Sie nicht als Arzt oder Ärztin arbeiten. Für Abschlüsse von außerhalb der EU soll die Kenntnisprüfung durch ein Gesetz von 2026 der normale Weg werden. Ab wann, wissen wir nicht: Fragen Sie die Behörde, was für Ihren Antrag gilt.

step-nurse-licence = Erlaubnis als Pflegefachkraft bekommen
    .summary = Fehlt Ihnen etwas zur deutschen Ausbildung, wählen Sie: Kenntnisprüfung oder Anpassungslehrgang. Außerdem brauchen Sie Deutsch, in der Praxis B2.
    .why = Erst mit der Erlaubnis dürfen Sie als Pflegefachfrau, Pflegefachmann oder Pflegefachperson arbeiten. Bis dahin können Sie als Hilfskraft arbeiten. Für Pflegefachassistenz gilt ab 1. Januar 2027 ein neues Gesetz.

step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. Für staatliche Schulen entscheidet eine Behörde des Bundeslandes über Ihren Abschluss.
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.

step-engineer-title = Titel „Ingenieur/in“ klären
    .summary = Als Ingenieur oder Ingenieurin dürfen Sie in der Regel ohne Genehmigung arbeiten. Wollen Sie sich mit einem Abschluss aus dem Ausland so nennen, beantragen Sie die Genehmigung, meist bei der Ingenieurkammer.
    .why = Die Berufsbezeichnung ist durch Gesetze der Länder geschützt. Für viele Stellen brauchen Sie sie nicht.

step-craft-recognition = Handwerkskammer um Beratung bitten
    .summary = Die Handwerkskammer an Ihrem Wohnort oder Arbeitsort sagt Ihnen, welcher deutsche Beruf zu Ihrem passt. Sie prüft auf Antrag, ob Ihr Abschluss gleichwertig ist.
    .why = Der Antrag steht allen offen, die im Ausland einen Berufsabschluss gemacht haben. Fehlen Papiere, kann die Kammer Ihr Können auch praktisch prüfen (Qualifikationsanalyse).

step-compensation-measure = Lücken nach dem Bescheid schließen
    .summary = Steht im Bescheid, dass noch etwas fehlt, holen Sie es nach. In reglementierten Berufen geht das mit einem Anpassungslehrgang oder einer Prüfung, in anderen mit einer Anpassungsqualifizierung.
    .why = Danach können Sie die volle Anerkennung bekommen. Meist dürfen Sie zwischen Lehrgang und Prüfung wählen. Der Anerkennungszuschuss kann auch solche Kurse bezahlen.

step-recognition-partnership = Anerkennungspartnerschaft prüfen
    .summary = Mit einer Anerkennungspartnerschaft arbeiten Sie schon, während Ihr Abschluss anerkannt wird. Sie brauchen einen Arbeitsplatz, eine Vereinbarung mit dem Arbeitgeber und Deutsch A2.
    .why = So müssen Sie nicht auf den Bescheid warten. Die Aufenthaltserlaubnis gilt zuerst höchstens ein Jahr. Man kann sie verlängern, auf insgesamt höchstens drei Jahre. Beantragen Sie die Anerkennung vor der Einreise oder gleich danach.

step-school-certificates = Schulzeugnisse bewerten lassen
    .summary = Fragen Sie Ihre Hochschule, Schule oder Ihren Betrieb, ob Ihr Zeugnis bewertet sein muss. Für Schulzeugnisse gibt es in jedem Bundesland eine Zeugnisanerkennungsstelle.
    .why = Mit einem bewerteten Zeugnis können Sie sich um Studium oder Ausbildung bewerben. Sind Sie schon zugelassen, brauchen Sie es meist nicht mehr.
