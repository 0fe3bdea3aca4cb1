contact-district-immigration-office = Oficina de extranjería (Ausländerbehörde), Landratsamt Tuttlingen
    .note = Para todo el distrito, excepto la ciudad de Tuttlingen. Venga solo con cita, mejor pedida por correo electrónico. Pregunte qué días está abierta.
contact-district-driving-licence-office = Oficina de licencias de conducir (Führerscheinstelle, Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Pertenece a la oficina de tráfico (Straßenverkehrsamt) y está para todo el distrito.
contact-district-vehicle-office = Oficina de matriculación de vehículos (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = Para todas las personas que viven en el distrito. Reserve la cita en línea. Los sábados de 8:30 a 12 horas está abierta solo para particulares.
contact-district-youth-welfare-office = Oficina de la juventud (Jugendamt, Amt für Familie, Kinder und Jugend), distrito de Tuttlingen
    .note = Asesoramiento para jóvenes y padres de todo el distrito.
