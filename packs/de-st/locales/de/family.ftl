step-school-registration = Kind in der Schule anmelden
    .summary = Ihre Stadt oder Ihr Landkreis meldet Ihr Kind dem Landesschulamt. Das Amt weist Ihrem Kind gleich eine Schule zu. Hören Sie nichts, fragen Sie dort nach.
    .why = In Sachsen-Anhalt müssen alle Kinder, die hier wohnen, zur Schule gehen. Solange eine Familie in der Erstaufnahmeeinrichtung des Landes lebt, besteht die Pflicht noch nicht; dort gibt es freiwillige Angebote.
