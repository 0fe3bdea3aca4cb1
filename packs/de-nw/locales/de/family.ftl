step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei der Schule in Ihrer Nähe oder beim Schulamt an. In Nordrhein-Westfalen hilft neu angekommenen Familien oft das Kommunale Integrationszentrum (KI), eine Schule zu finden. Kinder, die bis zum 30. September sechs Jahre alt werden, kommen in diesem Jahr am 1. August in die Schule.
    .why = In Nordrhein-Westfalen müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder im Asylverfahren beginnt die Pflicht, wenn die Familie einer Stadt oder Gemeinde zugewiesen ist.
