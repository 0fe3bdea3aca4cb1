step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. Wird Ihr Kind bis zum 30. Juni sechs Jahre alt? Dann kommt es im selben Jahr in die Schule. Für Kinder, die neu hier sind, gibt es oft Vorbereitungsklassen (VKL). Dort lernen sie Deutsch.
    .why = In Baden-Württemberg müssen alle Kinder, die hier wohnen, zur Schule gehen. Ist Ihr Kind im Asylverfahren oder hat es eine Duldung? Dann beginnt die Pflicht sechs Monate nach der Ankunft.
