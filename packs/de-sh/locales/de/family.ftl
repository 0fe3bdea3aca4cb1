step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Lernt Ihr Kind noch Deutsch, schickt die Schule oder das Schulamt es an eine Schule mit einem DaZ-Zentrum (Deutsch als Zweitsprache).
    .why = In Schleswig-Holstein müssen alle Kinder, die hier eine Wohnung haben, zur Schule gehen. Das Schulamt erfährt von der Meldebehörde, wenn ein Kind ohne deutschen Pass zwischen 6 und 18 Jahren zuzieht. Leben Sie in einer Unterkunft des Landes, fragen Sie dort nach dem Unterricht.
