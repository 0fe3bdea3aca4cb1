step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Wer bis zum 31. August sechs Jahre alt wird, kommt im selben Jahr in die Schule; auf Antrag geht es auch früher oder später.
    .why = In Rheinland-Pfalz müssen alle Kinder, die hier wohnen, zur Schule gehen, meist zwölf Schuljahre lang. Für Kinder im Asylverfahren beginnt die Pflicht, wenn die Familie einer Gemeinde zugewiesen ist. Vorher haben sie in der Aufnahmeeinrichtung ein Recht auf ein Schulangebot.
