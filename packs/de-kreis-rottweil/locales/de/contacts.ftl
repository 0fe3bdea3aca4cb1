contact-district-immigration-office = Ausländerbehörde, Landratsamt Rottweil
    .note = Für die kleineren Städte und Gemeinden im Landkreis. Größere Städte haben eine eigene Ausländerbehörde: Fragen Sie zuerst im Rathaus Ihrer Stadt.
contact-district-driving-licence-office = Führerscheinstelle, Landratsamt Rottweil
    .note = Für den ganzen Landkreis.
contact-district-youth-welfare-office = Jugendamt, Landratsamt Rottweil
    .note = Für den ganzen Landkreis.
