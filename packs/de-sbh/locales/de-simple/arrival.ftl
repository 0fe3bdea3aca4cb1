step-town-or-district = Das zuständige Amt finden
    .summary = Ihre Adresse melden Sie immer im Rathaus Ihrer Stadt oder Gemeinde an. Für den Aufenthalt ist in größeren Städten die Stadt selbst zuständig. Sonst ist das Landratsamt (Amt des Kreises) zuständig. Für Führerschein und Auto ist das Landratsamt da. Rufen Sie an, bevor Sie losfahren.
    .why = In der Region sind die Wege lang. Kennen Sie das richtige Amt? Dann sparen Sie einen halben Tag.
