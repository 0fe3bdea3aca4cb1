step-town-or-district = Das zuständige Amt finden
    .summary = Ihre Adresse melden Sie immer im Rathaus Ihrer Stadt oder Gemeinde an. Um Aufenthalt kümmert sich in größeren Städten die Stadt selbst, sonst das Landratsamt. Für Führerschein und Auto ist das Landratsamt da. Rufen Sie an, bevor Sie losfahren.
    .why = In der Region sind die Wege lang. Wer das richtige Amt kennt, spart einen halben Tag.
