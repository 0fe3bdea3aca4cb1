contact-district-immigration-office = Ausländerbehörde, Landratsamt Tuttlingen
    .note = Für den ganzen Landkreis, aber nicht für die Stadt Tuttlingen. Kommen Sie nur mit Termin. Den Termin machen Sie am besten mit einer E-Mail. Fragen Sie, an welchen Tagen geöffnet ist.
contact-district-driving-licence-office = Führerscheinstelle (Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Sie gehört zum Straßenverkehrsamt und ist für den ganzen Landkreis da.
contact-district-vehicle-office = Kfz-Zulassungsstelle, Landratsamt Tuttlingen
    .note = Für alle, die im Landkreis wohnen. Hier melden Sie ein Auto an. Buchen Sie den Termin online. Samstags von 8:30 bis 12 Uhr ist nur für Privatleute geöffnet (nicht für Firmen).
contact-district-youth-welfare-office = Jugendamt (Amt für Familie, Kinder und Jugend), Landkreis Tuttlingen
    .note = Beratung für junge Menschen und Eltern aus dem ganzen Landkreis.
