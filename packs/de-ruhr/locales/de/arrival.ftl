step-migration-advice = Kostenlos beraten lassen
    .summary = Machen Sie einen Termin: MBE für Erwachsene ab 27 Jahren, Jugendmigrationsdienst (JMD) von 12 bis 27 Jahren, beides kostenlos. Brauchen Sie bei mehreren Ämtern Hilfe, fragen Sie nach dem Kommunalen Integrationsmanagement (KIM): Dort begleitet Sie eine Person.
    .why = Dort hilft Ihnen ein Mensch bei Briefen, Anträgen und Fragen, oft auch in Ihrer Sprache. Besonders in den ersten drei Jahren ist die Beratung für Sie da.
step-which-city = Die richtige Stadt finden
    .summary = Im Ruhrgebiet liegen die Städte Haus an Haus. Schauen Sie auf Ihre Adresse: Zuständig sind die Ämter der Stadt, in der Sie wohnen. Wo Sie arbeiten oder studieren, spielt dafür keine Rolle.
    .why = Das Amt der Nachbarstadt muss Sie wegschicken, und Sie verlieren Zeit. Ziehen Sie in eine andere Stadt, dann wechseln auch Meldebehörde und Ausländerbehörde.
