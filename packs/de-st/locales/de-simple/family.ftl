step-school-registration = Kind in der Schule anmelden
    .summary = Ihre Stadt oder Ihr Landkreis meldet Ihr Kind dem Landesschulamt. Das Amt gibt Ihrem Kind gleich eine Schule. Hören Sie nichts? Dann fragen Sie dort nach.
    .why = In Sachsen-Anhalt müssen alle Kinder, die hier wohnen, zur Schule gehen. Lebt eine Familie in der Erstaufnahmeeinrichtung (erste Unterkunft) des Landes? In dieser Zeit gibt es die Pflicht noch nicht. Dort gibt es freiwillige Angebote.
