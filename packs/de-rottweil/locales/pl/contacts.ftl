contact-integration-page = Miasto Rottweil: migracja i integracja
    .note = Strona miasta o ofercie dla ludzi, którzy są nowi w Rottweil. Proszę zapytać w ratuszu o biuro integracji (Fachstelle Integration).
contact-family-house = Dom wielopokoleniowy (Mehrgenerationenhaus) Kapuziner, Rottweil
    .note = Otwarte miejsce spotkań dla wszystkich, z kawiarnią. Proszę zapytać, co jest dla ludzi, którzy są nowi w mieście.
