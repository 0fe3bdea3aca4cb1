step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. In Baden-Württemberg beginnt die Schule in dem Jahr, in dem ein Kind bis zum 30. Juni sechs Jahre alt wird. Für neu angekommene Kinder gibt es oft Vorbereitungsklassen (VKL), in denen sie Deutsch lernen.
    .why = In Baden-Württemberg müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder im Asylverfahren oder mit einer Duldung beginnt die Pflicht sechs Monate nach der Ankunft.
