# Jena's rule for parents who speak little German, or have no German passport: the city's own copy of its page on birth certificates,
# 24 November 2024, https://fess.jena.de/cache/?docId=50052c87fc08423ebf092f21de8dc967&hq=wahlen. The rest is the country's text.
step-birth-of-a-child = Geburt des Kindes melden
    .summary = Ihr Kind wird in Deutschland geboren? Dann muss das Standesamt innerhalb einer Woche davon erfahren. Bei einer Geburt im Krankenhaus meldet das Krankenhaus die Geburt. Sprechen Sie wenig Deutsch? Dann brauchen Sie in Jena für die Geburtsurkunde einen Termin und eine Person mit Ausweis, die übersetzt. Haben Sie keinen deutschen Pass? Dann fragen Sie vorher nach den Papieren. Ihr Kind wurde im Ausland geboren? Dann legen Sie diesen Schritt zur Seite.
    .why = Vom Standesamt bekommen Sie die Geburtsurkunde. Sie brauchen sie für Kindergeld, Elterngeld, Krankenversicherung, Aufenthaltstitel und Pass.
