# Die ersten Tage

step-emergency-numbers = Notrufnummern speichern
    .summary = Speichern Sie 112 (Feuerwehr und Rettungsdienst) und 110 (Polizei) in Ihrem Telefon. Beide Anrufe kosten nichts.
    .why = Im Notfall haben Sie keine Zeit zum Suchen. In der Anleitung stehen auch die Nummern für den ärztlichen Bereitschaftsdienst, für Hilfe bei Gewalt und für Menschen in einer Krise.

step-landlord-confirmation = Wohnungsgeberbestätigung holen
    .summary = Bitten Sie Ihre Vermieterin oder Ihren Vermieter um die Wohnungsgeberbestätigung. Sie muss innerhalb von zwei Wochen nach dem Einzug ausgestellt werden.
    .why = Die Meldebehörde will dieses Papier sehen. Der Mietvertrag ersetzt es nicht. Kommt es nicht rechtzeitig, sagen Sie das der Meldebehörde sofort und melden Sie sich trotzdem in den zwei Wochen an.

step-letterbox-name = Namen an Briefkasten und Klingel anbringen
    .summary = Schreiben Sie die Nachnamen aller Menschen, die in der Wohnung leben, an den Briefkasten und an die Klingel. Leeren Sie den Briefkasten regelmäßig. In einer Unterkunft fragen Sie jeden Tag nach Ihrer Post.
    .why = Wichtige Briefe von Behörden kommen oft mit der Post. Viele Fristen beginnen, wenn ein Brief als zugestellt gilt, auch wenn Sie ihn noch nicht gelesen haben.

step-register-address = Adresse anmelden (Anmeldung)
    .summary = Melden Sie sich innerhalb von zwei Wochen nach dem Einzug bei der Meldebehörde an (oft heißt sie Bürgeramt oder Bürgerservice). Fehlt die Wohnungsgeberbestätigung, gehen Sie trotzdem. In einer Aufnahmeeinrichtung fragen Sie dort nach.
    .why = Vieles hängt davon ab: Ihre Steuer-ID, der Aufenthaltstitel, der Platz in der Kita. Sie bekommen eine Meldebestätigung, die Sie immer wieder brauchen.

step-migration-advice = Kostenlos beraten lassen
    .summary = Machen Sie einen Termin bei einer Migrationsberatung: MBE für Erwachsene ab 27 Jahren, Jugendmigrationsdienst (JMD) von 12 bis 27 Jahren. Die Beratung ist kostenlos.
    .why = Dort hilft Ihnen ein Mensch bei Briefen, Anträgen und Fragen, oft auch in Ihrer Sprache. Besonders in den ersten drei Jahren ist die Beratung für Sie da.

step-certified-translations = Papiere übersetzen lassen
    .summary = Lassen Sie wichtige Urkunden und Zeugnisse von beeidigten Übersetzerinnen oder Übersetzern ins Deutsche übersetzen. Fragen Sie vorher die Behörde, welche Papiere sie wirklich braucht.
    .why = Viele Behörden nehmen nur solche Übersetzungen an. Wenn Sie vorher fragen, zahlen Sie nicht für Papiere, die niemand sehen will.

step-move-within-germany = Nach einem Umzug die Adresse ändern
    .summary = Melden Sie jede neue Wohnung innerhalb von zwei Wochen nach dem Einzug an. Abmelden müssen Sie sich nur, wenn Sie Deutschland verlassen oder keine neue Wohnung haben: frühestens eine Woche vor und spätestens zwei Wochen nach dem Auszug aus der Wohnung.
    .why = So kommen Briefe weiter bei Ihnen an. Haben Sie eine Wohnsitzauflage, zum Beispiel nach der Anerkennung, fragen Sie vor dem Umzug die Ausländerbehörde.
