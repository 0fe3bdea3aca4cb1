contact-district-immigration-office = Oficiul pentru străini (Ausländerbehörde), Landratsamt Tuttlingen
    .note = Pentru tot districtul, în afară de orașul Tuttlingen. Veniți numai cu programare, cel mai bine stabilită prin e-mail. Întrebați în ce zile este deschis.
contact-district-driving-licence-office = Oficiul pentru permise de conducere (Führerscheinstelle, Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Aparține de oficiul pentru circulația rutieră (Straßenverkehrsamt) și este pentru tot districtul.
contact-district-vehicle-office = Oficiul de înmatriculări auto (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = Pentru toți cei care locuiesc în district. Rezervați programarea online. Sâmbăta de la 8:30 la 12 este deschis numai pentru persoane private.
contact-district-youth-welfare-office = Oficiul pentru tineret (Jugendamt, Amt für Familie, Kinder und Jugend), districtul Tuttlingen
    .note = Consiliere pentru tineri și părinți din tot districtul.
