# Jena's rule for parents who speak little German, or have no German passport: the city's own copy of its page on birth certificates,
# 24 November 2024, https://fess.jena.de/cache/?docId=50052c87fc08423ebf092f21de8dc967&hq=wahlen. The rest is the country's text.
step-birth-of-a-child = Geburt des Kindes melden
    .summary = Wenn Ihr Kind in Deutschland geboren wird, muss das Standesamt innerhalb einer Woche davon erfahren. Bei einer Geburt im Krankenhaus meldet das Krankenhaus sie. Sprechen Sie wenig Deutsch, brauchen Sie in Jena für die Geburtsurkunde einen Termin und eine Person mit Ausweis, die übersetzt. Ohne deutschen Pass fragen Sie vorher nach den Papieren. Wurde Ihr Kind im Ausland geboren, legen Sie diesen Schritt beiseite.
    .why = Vom Standesamt bekommen Sie die Geburtsurkunde. Sie brauchen sie für Kindergeld, Elterngeld, Krankenversicherung, Aufenthaltstitel und Pass.
