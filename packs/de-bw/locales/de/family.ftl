step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. Wer bis zum 30. Juni sechs Jahre alt wird, kommt im selben Jahr in die Schule. Für Kinder, die neu hier sind, gibt es oft Vorbereitungsklassen (VKL) zum Deutschlernen.
    .why = In Baden-Württemberg müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder im Asylverfahren oder mit einer Duldung beginnt die Pflicht sechs Monate nach der Ankunft.
