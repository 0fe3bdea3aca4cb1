contact-district-immigration-office = Ausländerbehörde, Landratsamt Tuttlingen
    .note = Für den ganzen Landkreis außer der Stadt Tuttlingen. Kommen Sie nur mit Termin, am besten per E-Mail vereinbart. Fragen Sie, an welchen Tagen geöffnet ist.
contact-district-driving-licence-office = Führerscheinstelle (Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Sie gehört zum Straßenverkehrsamt und ist für den ganzen Landkreis da.
contact-district-vehicle-office = Kfz-Zulassungsstelle, Landratsamt Tuttlingen
    .note = Für alle, die im Landkreis wohnen. Buchen Sie den Termin online. Samstags von 8:30 bis 12 Uhr ist nur für Privatleute geöffnet.
contact-district-youth-welfare-office = Jugendamt (Amt für Familie, Kinder und Jugend), Landkreis Tuttlingen
    .note = Beratung für junge Menschen und Eltern aus dem ganzen Landkreis.
