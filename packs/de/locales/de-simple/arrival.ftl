# The first days

step-emergency-numbers = Notrufnummern speichern
    .summary = Speichern Sie zwei Nummern in Ihrem Telefon: 112 (Feuerwehr und Rettungsdienst) und 110 (Polizei). Beide Anrufe kosten nichts.
    .why = Im Notfall haben Sie keine Zeit zum Suchen. In der Anleitung stehen noch mehr Nummern. Dort finden Sie den ärztlichen Bereitschaftsdienst (Ärzte, wenn die Praxen geschlossen sind). Dort finden Sie auch Hilfe bei Gewalt und Hilfe in einer Krise.

step-landlord-confirmation = Wohnungsgeberbestätigung holen
    .summary = Die Wohnungsgeberbestätigung ist ein Papier. Es zeigt, dass Sie in die Wohnung eingezogen sind. Bitten Sie Ihre Vermieterin oder Ihren Vermieter darum. Sie oder er muss Ihnen das Papier innerhalb von zwei Wochen nach dem Einzug geben.
    .why = Die Meldebehörde (das Amt für die Anmeldung) will dieses Papier sehen. Der Mietvertrag reicht dafür nicht. Kommt das Papier nicht rechtzeitig? Dann sagen Sie das der Meldebehörde sofort. Melden Sie sich trotzdem in den zwei Wochen an.

step-letterbox-name = Namen an Briefkasten und Klingel schreiben
    .summary = Schreiben Sie die Nachnamen von allen Menschen in der Wohnung an den Briefkasten und an die Klingel. Leeren Sie den Briefkasten regelmäßig. Wohnen Sie in einer Unterkunft? Dann fragen Sie jeden Tag nach Ihrer Post.
    .why = Wichtige Briefe von Behörden (Ämtern) kommen oft mit der Post. Viele Fristen beginnen, wenn ein Brief als zugestellt (angekommen) gilt. Das kann auch sein, wenn Sie den Brief noch nicht gelesen haben.

step-register-address = Adresse anmelden (Anmeldung)
    .summary = Melden Sie sich innerhalb von zwei Wochen nach dem Einzug bei der Meldebehörde an. Dieses Amt heißt oft Bürgeramt oder Bürgerservice. Fehlt Ihnen die Wohnungsgeberbestätigung (Papier vom Vermieter)? Gehen Sie trotzdem. Wohnen Sie in einer Aufnahmeeinrichtung (erste Unterkunft für Geflüchtete)? Dann fragen Sie dort.
    .why = Für viele Dinge brauchen Sie die Anmeldung: für die Steuer-ID (Ihre Nummer für die Steuer), für den Aufenthaltstitel, für den Platz in der Kita. Sie bekommen eine Meldebestätigung. Dieses Papier brauchen Sie immer wieder.

step-migration-advice = Kostenlos Rat holen
    .summary = Machen Sie einen Termin bei einer Migrationsberatung (Hilfe für Menschen, die neu hier sind). Die MBE (Migrationsberatung für erwachsene Zuwanderer) ist für Erwachsene ab 27 Jahren. Der Jugendmigrationsdienst (JMD) ist für Menschen von 12 bis 27 Jahren. Die Beratung kostet nichts.
    .why = Dort hilft Ihnen ein Mensch bei Briefen, Anträgen und Fragen. Oft spricht er auch Ihre Sprache. Die Beratung ist besonders in den ersten drei Jahren für Sie da.

step-certified-translations = Papiere übersetzen lassen
    .summary = Lassen Sie wichtige Urkunden und Zeugnisse ins Deutsche übersetzen. Das müssen beeidigte Übersetzerinnen oder Übersetzer machen (ein Gericht hat ihnen das erlaubt). Fragen Sie vorher die Behörde: Welche Papiere braucht sie wirklich?
    .why = Viele Behörden nehmen nur solche Übersetzungen an. Fragen Sie vorher. Dann zahlen Sie nicht für Papiere, die niemand sehen will.

step-move-within-germany = Nach einem Umzug die Adresse ändern
    .summary = Sie haben eine neue Wohnung? Melden Sie jede neue Wohnung innerhalb von zwei Wochen nach dem Einzug an. Abmelden müssen Sie sich nur, wenn Sie Deutschland verlassen oder keine neue Wohnung haben. Das geht frühestens eine Woche vor dem Auszug aus der Wohnung. Sie müssen es spätestens zwei Wochen nach dem Auszug tun.
    .why = So bekommen Sie weiter Ihre Briefe. Haben Sie eine Wohnsitzauflage (Sie müssen an einem bestimmten Ort wohnen), zum Beispiel nach der Anerkennung? Dann fragen Sie vor dem Umzug die Ausländerbehörde.
