step-health-insurance = Krankenversicherung wählen
    .summary = Wählen Sie eine Krankenkasse und melden Sie sich dort an. Wenn Sie angestellt sind oder eine Ausbildung machen, nennen Sie Ihrem Betrieb sofort Ihre Kasse.
    .why = In Deutschland muss jeder krankenversichert sein. Nennen Sie innerhalb von zwei Wochen nach Arbeitsbeginn keine Kasse, sucht der Betrieb eine für Sie aus. Im Asylverfahren und mit Duldung gelten eigene Regeln.

step-health-cover-eu = Versicherung aus dem EU-Land nutzen
    .summary = Sind Sie in einem anderen EU-Land versichert (EHIC, S1 oder A1), brauchen Sie oft keine deutsche Kasse. Studierende bitten eine Krankenkasse um die Meldung M10 an die Hochschule. Ein S1 melden Sie bei einer Krankenkasse an.
    .why = So zahlen Sie nicht doppelt. Nehmen Sie hier eine Arbeit auf, auch einen Minijob, gilt meist das deutsche Recht: Sagen Sie es der Krankenkasse vor dem ersten Arbeitstag.

step-family-insurance = Familie mitversichern
    .summary = Sagen Sie Ihrer gesetzlichen Krankenkasse, wer zu Ihrer Familie gehört. Ehepartner, eingetragene Lebenspartner und Kinder, die hier leben und wenig oder nichts verdienen, sind dann kostenlos mitversichert.
    .why = Die Einkommensgrenze liegt bei { -figure-family-insurance-limit } Euro im Monat ({ -year-family-insurance-limit }), bei einem Minijob bei { -figure-mini-job-limit } Euro ({ -year-mini-job-limit }). Ob und wann Ehepartner einen Zuschlag zahlen müssen, stand im August 2026 noch nicht fest: Fragen Sie die Kasse.

step-family-doctor = Einen Hausarzt finden
    .summary = Suchen Sie eine Hausarztpraxis in Ihrer Nähe und fragen Sie, ob sie neue Patienten aufnimmt. Bringen Sie Ihre Gesundheitskarte oder den Behandlungsschein mit. Für Kinder gibt es Kinderärzte.
    .why = Die Hausarztpraxis ist meist die erste Stelle, wenn Sie krank sind, und schickt Sie wenn nötig zu Fachärzten. Außerhalb der Sprechzeiten hilft der ärztliche Bereitschaftsdienst.

step-measles-protection = Masernschutz nachweisen
    .summary = Wer nach 1970 geboren ist, muss zeigen, dass er gegen Masern geschützt ist: Kinder in Kita und Schule, Menschen in Gemeinschaftsunterkünften und alle, die in Krankenhaus, Arztpraxis, Kita, Schule oder Unterkunft arbeiten.
    .why = In Kita, Schule und Arbeit muss der Nachweis vor dem ersten Tag da sein; ohne ihn dürfen Sie dort nicht arbeiten. In der Unterkunft müssen Sie ihn zeigen, wenn Sie vier Wochen dort wohnen; dann haben Sie noch vier Wochen Zeit. Eine Arztpraxis prüft und impft.

step-disability-card = Schwerbehindertenausweis beantragen
    .summary = Haben Sie oder Ihr Kind eine Behinderung, die länger als sechs Monate dauert? Lassen Sie beim zuständigen Amt den Grad der Behinderung feststellen. Ab Grad 50 bekommen Sie den Schwerbehindertenausweis.
    .why = Die Staatsangehörigkeit ist egal, wenn Sie rechtmäßig hier leben oder arbeiten. Der Grad der Behinderung gilt ab dem Tag, an dem Sie den Antrag stellen. Mit dem Ausweis haben Sie fünf Tage mehr Urlaub und mehr Schutz vor Kündigung.
