step-find-a-home = Eine Wohnung suchen
    .summary = Suchen Sie auf mehreren Wegen zugleich und legen Sie Ihre Unterlagen vorher bereit: Ausweis, Nachweis über Ihr Einkommen und, wenn Sie haben, den Arbeitsvertrag.
    .why = Eine eigene Wohnung gibt Ihnen Ruhe und einen festen Ort für Ihre Post. Wegen Ihrer Herkunft oder Religion darf Sie auf dem Wohnungsmarkt niemand benachteiligen.

step-rental-scams = Betrug bei der Wohnungssuche erkennen
    .summary = Zahlen Sie nichts, bevor Sie die Wohnung besichtigt und einen Mietvertrag haben. Die Kaution ist erst fällig, wenn das Mietverhältnis beginnt.
    .why = Betrüger nutzen aus, dass Wohnungen knapp sind, und verlangen Geld für Wohnungen, die ihnen nicht gehören. Wer vorab zahlt, verliert das Geld meistens.

step-rental-contract = Den Mietvertrag prüfen
    .summary = Lesen Sie den Mietvertrag in Ruhe, bevor Sie unterschreiben. Die Kaution darf höchstens drei Monatsmieten ohne Nebenkosten betragen, und Sie dürfen sie in drei Raten zahlen.
    .why = Im Vertrag stehen Miete, Nebenkosten, Kaution und Kündigung. Viele Rechte haben Sie auch dann, wenn der Vertrag etwas anderes sagt.

step-handover-record = Übergabeprotokoll machen
    .summary = Gehen Sie beim Einzug mit dem Vermieter durch die Wohnung. Schreiben Sie Schäden, Zählerstände und Schlüssel auf, machen Sie Fotos und unterschreiben Sie beide.
    .why = So können Sie später zeigen, welche Schäden schon vorher da waren. Nach Ihrem Auszug kann der Vermieter noch sechs Monate lang Ersatz für Schäden verlangen.

step-electricity-internet = Strom und Internet anmelden
    .summary = Melden Sie sich beim Grundversorger, sobald Sie in der Wohnung Strom verbrauchen, oder schließen Sie selbst einen Vertrag. Fragen Sie beim Internet nach einem Vertrag über zwölf Monate.
    .why = Ohne eigenen Vertrag beliefert Sie der Grundversorger; diesen Vertrag können Sie mit zwei Wochen Frist kündigen. Ein Vertrag für Telefon oder Internet darf am Anfang höchstens 24 Monate laufen.

step-subsidised-flat = Wohnberechtigungsschein beantragen
    .summary = Beantragen Sie bei der Wohnungsstelle Ihrer Stadt einen Wohnberechtigungsschein (WBS). Ihr Einkommen muss unter der Grenze Ihres Bundeslandes liegen, und Sie müssen länger hier wohnen können.
    .why = Mit dem WBS dürfen Sie eine geförderte Wohnung mieten. Er gilt in der Regel ein Jahr.

step-housing-benefit = Wohngeld beantragen
    .summary = Wenn Sie wenig verdienen und Miete zahlen, können Sie bei der Wohngeldstelle Ihrer Stadt Wohngeld beantragen.
    .why = Wohngeld ist ein Zuschuss zur Miete. Für die Monate vor dem Antrag gibt es meist kein Geld. Mit Chancenkarte oder einem Titel zur Arbeitssuche bekommen Sie in der Regel keines. Fragen Sie vorher eine Beratungsstelle.

step-notice-from-landlord = Auf eine Kündigung der Wohnung reagieren
    .summary = Ziehen Sie nicht wegen eines Briefes aus: Nur ein Gericht kann das anordnen. Wäre der Auszug eine besondere Härte, widersprechen Sie: Das muss spätestens zwei Monate vor dem Ende des Mietverhältnisses beim Vermieter sein. Eine E-Mail genügt.
    .why = Geht es um Mietschulden, gehen Sie noch heute zum Jobcenter oder Sozialamt. Bis zwei Monate nach Zustellung der Räumungsklage kann volle Zahlung eine fristlose Kündigung aufheben. Holen Sie sich in jedem Fall Rat.
