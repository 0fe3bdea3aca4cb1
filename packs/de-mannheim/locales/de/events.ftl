event-language-cafe-advanced = Sprachcafé „Café Colibri“ für Fortgeschrittene (ab B1)
    .note = In der Zentralbibliothek im Stadthaus N 1, ohne Anmeldung. Die Zeit ist die vom Herbst 2025: Fragen Sie vorher in der Bibliothek, ob das Café stattfindet.
