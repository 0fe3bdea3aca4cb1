step-health-insurance = Krankenversicherung wählen
    .summary = Wählen Sie eine Krankenkasse und melden Sie sich dort an. Wenn Sie angestellt sind oder eine Ausbildung machen, nennen Sie Ihrem Betrieb sofort Ihre Kasse.
    .why = In Deutschland muss jeder krankenversichert sein. Nennen Sie innerhalb von zwei Wochen nach Arbeitsbeginn keine Kasse, sucht der Betrieb eine für Sie aus. Im Asylverfahren gelten eigene Regeln.

step-family-insurance = Familie mitversichern
    .summary = Sagen Sie Ihrer gesetzlichen Krankenkasse, wer zu Ihrer Familie gehört. Ehepartner und Kinder, die hier leben und wenig oder nichts verdienen, sind dann kostenlos mitversichert.
    .why = Mit der Familienversicherung braucht nicht jedes Familienmitglied eine eigene Versicherung. Die Einkommensgrenze liegt 2026 bei 565 Euro im Monat, bei einem Minijob etwas höher.

step-family-doctor = Einen Hausarzt finden
    .summary = Suchen Sie eine Hausarztpraxis in Ihrer Nähe und fragen Sie, ob sie neue Patienten aufnimmt. Bringen Sie Ihre Gesundheitskarte mit. Für Kinder gibt es Kinderärzte.
    .why = Die Hausarztpraxis ist meist die erste Stelle, wenn Sie krank sind, und schickt Sie wenn nötig zu Fachärzten. Außerhalb der Sprechzeiten hilft der ärztliche Bereitschaftsdienst.

step-measles-protection = Masernschutz nachweisen
    .summary = Wer nach 1970 geboren ist, muss in Kita, Schule oder Gemeinschaftsunterkunft zeigen, dass er gegen Masern geschützt ist. Lassen Sie den Impfausweis in einer Arztpraxis prüfen.
    .why = Der Nachweis muss vor dem ersten Tag in Kita oder Schule bei der Leitung sein. Masern sind sehr ansteckend; die Impfung schützt Ihr Kind und alle anderen.
