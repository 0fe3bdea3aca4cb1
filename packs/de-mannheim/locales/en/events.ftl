event-language-cafe-advanced = Language café (Sprachcafé) “Café Colibri” for advanced learners (from B1)
    .note = In the central library in the Stadthaus N 1, without registration. The time is that of autumn 2025: ask at the library first whether the café takes place.
