event-language-cafe-advanced = Café de langue (Sprachcafé) « Café Colibri » pour personnes avancées (à partir de B1)
    .note = À la bibliothèque centrale, au Stadthaus N 1, sans inscription. L’heure est celle de l’automne 2025 : demandez avant à la bibliothèque si le café a lieu.
