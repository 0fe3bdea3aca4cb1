event-language-cafe-advanced = Café de idiomas (Sprachcafé) «Café Colibri» para personas avanzadas (desde B1)
    .note = En la biblioteca central, en la Stadthaus N 1, sin inscripción. El horario es el del otoño de 2025: pregunte antes en la biblioteca si el café tiene lugar.
