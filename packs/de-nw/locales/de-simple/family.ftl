step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. Neuen Familien hilft oft das Kommunale Integrationszentrum (KI). Wird Ihr Kind bis zum 30. September sechs Jahre alt? Dann kommt es am 1. August desselben Jahres in die Schule.
    .why = In Nordrhein-Westfalen müssen alle Kinder, die hier wohnen, zur Schule gehen. Ist Ihr Kind im Asylverfahren? Dann beginnt die Pflicht, wenn die Familie einer Stadt oder Gemeinde zugewiesen ist (eine Behörde bestimmt, wo Sie wohnen).
