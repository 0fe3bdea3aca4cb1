module-arrival-service = Ankommen (Beispiel)
    .summary = Beispiel: Der erfundene Betrieb holt neue Leute am Bahnhof ab. Er begleitet sie in den ersten Tagen.
module-house-hunting = Wohnungssuche (Beispiel)
    .summary = Beispiel: Der erfundene Betrieb bezahlt einen Dienst, der bei der Suche nach einer Wohnung hilft.
module-language-course = Deutschkurs im Betrieb (Beispiel)
    .summary = Beispiel: Der erfundene Betrieb bietet einmal in der Woche einen Deutschkurs an.
