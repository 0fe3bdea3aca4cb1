contact-district-immigration-office = Office des étrangers (Ausländerbehörde), Landratsamt Tuttlingen
    .note = Pour tout le district, sauf la ville de Tuttlingen. Venez seulement avec un rendez-vous, pris de préférence par e-mail. Demandez quels jours l’office est ouvert.
contact-district-driving-licence-office = Service des permis de conduire (Führerscheinstelle, Fahrerlaubnisbehörde), Landratsamt Tuttlingen
    .note = Il fait partie du service de la circulation routière (Straßenverkehrsamt) et il est là pour tout le district.
contact-district-vehicle-office = Service d’immatriculation (Kfz-Zulassungsstelle), Landratsamt Tuttlingen
    .note = Pour toutes les personnes qui habitent dans le district. Prenez rendez-vous en ligne. Le samedi de 8 h 30 à 12 h, le service est ouvert seulement pour les particuliers.
contact-district-youth-welfare-office = Office de la jeunesse (Jugendamt, Amt für Familie, Kinder und Jugend), district de Tuttlingen
    .note = Conseil pour les jeunes et les parents de tout le district.
