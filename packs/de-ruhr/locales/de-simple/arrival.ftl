step-migration-advice = Kostenlos Rat holen
    .summary = Machen Sie einen Termin bei einer Migrationsberatung (Hilfe für Menschen, die neu hier sind). Die MBE (Migrationsberatung für erwachsene Zuwanderer) ist für Erwachsene ab 27 Jahren. Der Jugendmigrationsdienst (JMD) ist für Menschen von 12 bis 27 Jahren. Beides ist kostenlos. Brauchen Sie bei mehreren Ämtern Hilfe? Dann fragen Sie nach dem Kommunalen Integrationsmanagement (KIM): Dort begleitet Sie eine Person.
    .why = Dort hilft Ihnen ein Mensch bei Briefen, Anträgen und Fragen. Oft spricht er auch Ihre Sprache. Die Beratung ist besonders in den ersten drei Jahren für Sie da.
step-which-city = Die richtige Stadt finden
    .summary = Im Ruhrgebiet liegen die Städte Haus an Haus. Schauen Sie auf Ihre Adresse: Zuständig sind die Ämter der Stadt, in der Sie wohnen. Es ist dafür egal, wo Sie arbeiten oder studieren.
    .why = Das Amt der Nachbarstadt muss Sie wegschicken. Dann verlieren Sie Zeit. Ziehen Sie in eine andere Stadt? Dann sind auch eine andere Meldebehörde (Amt für die Anmeldung) und eine andere Ausländerbehörde (Amt für den Aufenthalt) zuständig.
