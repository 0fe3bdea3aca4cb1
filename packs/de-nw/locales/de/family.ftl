step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. Neuen Familien hilft oft das Kommunale Integrationszentrum (KI). Wer bis zum 30. September sechs Jahre alt wird, kommt am 1. August desselben Jahres in die Schule.
    .why = In Nordrhein-Westfalen müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder im Asylverfahren beginnt die Pflicht, wenn die Familie einer Stadt oder Gemeinde zugewiesen ist.
