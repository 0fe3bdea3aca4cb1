step-find-a-home = Eine Wohnung suchen
    .summary = Suchen Sie auf mehreren Wegen zugleich. Legen Sie Ihre Papiere vorher bereit: Ausweis, Nachweis über Ihr Einkommen und den Arbeitsvertrag, wenn Sie einen haben.
    .why = In einer eigenen Wohnung haben Sie Ruhe und einen festen Ort für Ihre Post. Bei der Wohnungssuche darf Sie niemand wegen Ihrer Herkunft oder Religion schlechter behandeln.

step-rental-scams = Betrug bei der Wohnungssuche erkennen
    .summary = Zahlen Sie nichts, bevor Sie die Wohnung gesehen haben und einen Mietvertrag haben. Die Kaution (Geld als Sicherheit für den Vermieter) müssen Sie erst zahlen, wenn das Mietverhältnis beginnt.
    .why = Es gibt wenige Wohnungen. Das nutzen Betrüger aus. Sie wollen Geld für Wohnungen, die ihnen nicht gehören. Wer vorher zahlt, verliert das Geld meistens.

step-rental-contract = Den Mietvertrag prüfen
    .summary = Lesen Sie den Mietvertrag in Ruhe, bevor Sie unterschreiben. Die Kaution ist Geld als Sicherheit für den Vermieter. Sie darf höchstens drei Monatsmieten ohne Nebenkosten sein. Sie dürfen die Kaution in drei Raten (Teilen) zahlen.
    .why = Im Vertrag stehen Miete, Nebenkosten (zum Beispiel Wasser und Müll), Kaution und Kündigung. Viele Rechte haben Sie auch dann, wenn im Vertrag etwas anderes steht.

step-handover-record = Übergabeprotokoll machen (Liste beim Einzug)
    .summary = Gehen Sie beim Einzug mit dem Vermieter durch die Wohnung. Schreiben Sie Schäden, Zählerstände (zum Beispiel von Strom und Wasser) und Schlüssel auf. Machen Sie Fotos. Sie und der Vermieter unterschreiben beide.
    .why = So können Sie später zeigen, welche Schäden schon vorher da waren. Nach Ihrem Auszug kann der Vermieter noch sechs Monate lang Geld für Schäden verlangen.

step-electricity-internet = Strom und Internet anmelden
    .summary = Verbrauchen Sie in der Wohnung Strom? Dann melden Sie sich gleich beim Grundversorger (die Strom-Firma für alle am Ort). Oder Sie schließen selbst einen Vertrag. Fragen Sie beim Internet nach einem Vertrag über zwölf Monate.
    .why = Haben Sie keinen eigenen Vertrag? Dann bekommen Sie Strom vom Grundversorger. Diesen Vertrag können Sie mit zwei Wochen Frist kündigen. Ein Vertrag für Telefon oder Internet darf am Anfang höchstens 24 Monate laufen.

step-subsidised-flat = Wohnberechtigungsschein beantragen
    .summary = Beantragen Sie bei der Wohnungsstelle Ihrer Stadt einen Wohnberechtigungsschein (WBS). Er ist für günstige Wohnungen. Ihr Einkommen muss unter der Grenze Ihres Bundeslandes liegen. Und Sie müssen länger hier wohnen können.
    .why = Mit dem WBS dürfen Sie eine geförderte Wohnung mieten (der Staat gibt Geld dafür, die Miete ist günstiger). Er gilt in der Regel ein Jahr.

step-housing-benefit = Wohngeld beantragen
    .summary = Verdienen Sie wenig und zahlen Miete? Dann können Sie Wohngeld beantragen. Das machen Sie bei der Wohngeldstelle Ihrer Stadt.
    .why = Wohngeld ist Geld vom Staat für die Miete. Für die Monate vor dem Antrag gibt es meist kein Geld. Mit Chancenkarte oder einem Titel zur Arbeitssuche bekommen Sie in der Regel kein Wohngeld. Fragen Sie vorher eine Beratungsstelle.

step-notice-from-landlord = Der Vermieter hat gekündigt: das können Sie tun
    .summary = Ziehen Sie nicht wegen eines Briefes aus: Nur ein Gericht kann das anordnen. Wäre der Auszug für Sie eine besondere Härte (besonders schwer, zum Beispiel bei Krankheit)? Dann widersprechen Sie: Schreiben Sie, dass Sie nicht ausziehen können. Das Schreiben muss spätestens zwei Monate vor dem Ende des Mietverhältnisses beim Vermieter sein. Eine E-Mail reicht.
    .why = Geht es um Mietschulden (Sie haben Miete nicht gezahlt)? Dann gehen Sie noch heute zum Jobcenter oder Sozialamt. Ist es eine fristlose Kündigung (Sie sollen sofort ausziehen)? Zahlen Sie alle Schulden, dann kann die Kündigung wegfallen. Das geht bis zwei Monate nach Zustellung der Räumungsklage. Räumungsklage heißt: Der Vermieter klagt vor Gericht, damit Sie ausziehen. Zustellung heißt: Der Brief vom Gericht gilt als angekommen. Holen Sie sich in jedem Fall Rat.
