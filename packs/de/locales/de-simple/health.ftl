step-health-insurance = Krankenversicherung wählen
    .summary = Wählen Sie eine Krankenkasse und melden Sie sich dort an. Sind Sie angestellt oder machen Sie eine Ausbildung? Dann nennen Sie Ihrem Betrieb sofort Ihre Kasse.
    .why = In Deutschland muss jeder krankenversichert sein. Nennen Sie dem Betrieb Ihre Kasse innerhalb von zwei Wochen nach Arbeitsbeginn. Sonst sucht der Betrieb eine Kasse für Sie aus. Im Asylverfahren und mit Duldung (die Abschiebung ist für eine Zeit gestoppt) gelten eigene Regeln.

step-health-cover-eu = Versicherung aus dem EU-Land nutzen
    .summary = Sind Sie in einem anderen EU-Land versichert (EHIC, S1 oder A1)? Dann brauchen Sie oft keine deutsche Kasse. Studierende bitten eine Krankenkasse um die Meldung M10 an die Hochschule (so weiß die Hochschule von der Versicherung). Ein S1 melden Sie bei einer Krankenkasse an.
    .why = So zahlen Sie nicht doppelt. Beginnen Sie hier eine Arbeit, auch einen Minijob? Dann gilt meist das deutsche Recht: Sagen Sie es der Krankenkasse vor dem ersten Arbeitstag.

step-family-insurance = Familie mitversichern
    .summary = Sagen Sie Ihrer gesetzlichen Krankenkasse, wer zu Ihrer Familie gehört: Ehepartner, eingetragene Lebenspartner und Kinder. Leben sie hier und verdienen wenig oder nichts? Dann sind sie kostenlos mit Ihnen versichert.
    .why = Verdienen dürfen sie höchstens { -figure-family-insurance-limit } Euro im Monat ({ -year-family-insurance-limit }), in einem Minijob { -figure-mini-job-limit } Euro ({ -year-mini-job-limit }). Vielleicht müssen Ehepartner einen Zuschlag (mehr Geld) zahlen. Ob und wann, stand im August 2026 noch nicht fest: Fragen Sie die Kasse.

step-family-doctor = Einen Hausarzt finden
    .summary = Suchen Sie eine Hausarztpraxis in Ihrer Nähe. Fragen Sie, ob sie neue Patienten nimmt. Bringen Sie Ihre Gesundheitskarte oder den Behandlungsschein mit. Für Kinder gibt es Kinderärzte.
    .why = Sind Sie krank? Dann gehen Sie meist zuerst in die Hausarztpraxis. Wenn nötig, schickt sie Sie zu Fachärzten. Ist die Praxis geschlossen? Dann hilft der ärztliche Bereitschaftsdienst.

step-measles-protection = Masernschutz zeigen (Impfung gegen Masern)
    .summary = Wer nach 1970 geboren ist, muss in diesen Fällen zeigen: Ich bin gegen Masern geschützt. Das gilt für Kinder in Kita und Schule. Es gilt für Menschen in Gemeinschaftsunterkünften. Und es gilt für alle, die in Krankenhaus, Arztpraxis, Kita, Schule oder Unterkunft arbeiten.
    .why = In Kita, Schule und Arbeit muss der Nachweis (das Papier) vor dem ersten Tag da sein. Ohne ihn dürfen Sie dort nicht arbeiten. Wohnen Sie vier Wochen in der Unterkunft? Dann haben Sie noch vier Wochen Zeit, den Nachweis zu zeigen. Eine Arztpraxis prüft und impft.

step-disability-card = Schwerbehindertenausweis beantragen
    .summary = Haben Sie oder Ihr Kind eine Behinderung, die länger als sechs Monate dauert? Lassen Sie beim zuständigen Amt den Grad der Behinderung feststellen (wie schwer sie ist). Ab Grad 50 bekommen Sie den Schwerbehindertenausweis.
    .why = Leben oder arbeiten Sie rechtmäßig hier (mit Erlaubnis)? Dann ist die Staatsangehörigkeit egal. Der Grad der Behinderung gilt ab dem Tag, an dem Sie den Antrag stellen. Mit dem Ausweis haben Sie fünf Tage mehr Urlaub und mehr Schutz vor Kündigung.
