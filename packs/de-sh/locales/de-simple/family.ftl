step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Lernt Ihr Kind noch Deutsch? Dann schickt die Schule oder das Schulamt es an eine Schule mit einem DaZ-Zentrum (Deutsch als Zweitsprache).
    .why = In Schleswig-Holstein müssen alle Kinder, die hier eine Wohnung haben, zur Schule gehen. Zieht ein Kind ohne deutschen Pass zwischen 6 und 18 Jahren her? Dann erfährt das Schulamt davon von der Meldebehörde (Amt für die Anmeldung). Leben Sie in einer Unterkunft des Landes? Dann fragen Sie dort nach dem Unterricht.
