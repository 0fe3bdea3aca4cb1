event-language-cafe-advanced = Sprachcafé „Café Colibri“ für Menschen, die schon gut Deutsch können (ab B1)
    .note = In der Zentralbibliothek im Stadthaus N 1, ohne Anmeldung. Die Zeit ist vom Herbst 2025: Fragen Sie vorher in der Bibliothek, ob das Café stattfindet.
