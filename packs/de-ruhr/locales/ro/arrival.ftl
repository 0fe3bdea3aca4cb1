step-migration-advice = Cereți consiliere gratuită
    .summary = Faceți o programare: MBE pentru adulți de la 27 de ani, serviciul pentru tineri migranți (Jugendmigrationsdienst, JMD) de la 12 la 27 de ani, ambele gratuite. Dacă aveți nevoie de ajutor la mai multe autorități, întrebați de managementul comunal de integrare (Kommunales Integrationsmanagement, KIM): acolo vă însoțește o persoană.
    .why = Acolo vă ajută un om la scrisori, cereri și întrebări, des și în limba dumneavoastră. Mai ales în primii trei ani, consilierea este pentru dumneavoastră.
step-which-city = Găsiți orașul potrivit
    .summary = În regiunea Ruhr (Ruhrgebiet), orașele stau casă lângă casă. Uitați-vă la adresa dumneavoastră: competente sunt autoritățile orașului în care locuiți. Unde lucrați sau studiați nu contează pentru asta.
    .why = Autoritatea din orașul vecin trebuie să vă trimită înapoi, iar dumneavoastră pierdeți timp. Dacă vă mutați în alt oraș, se schimbă și biroul de evidență a populației (Meldebehörde) și oficiul pentru străini (Ausländerbehörde).
