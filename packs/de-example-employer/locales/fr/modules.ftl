module-arrival-service = Arriver (exemple)
    .summary = Exemple : l’entreprise (inventée) va chercher les nouvelles personnes à la gare et les accompagne les premiers jours.
module-house-hunting = Recherche de logement (exemple)
    .summary = Exemple : l’entreprise (inventée) paie un service qui aide à chercher un logement.
module-language-course = Cours d’allemand dans l’entreprise (exemple)
    .summary = Exemple : l’entreprise (inventée) propose une fois par semaine un cours d’allemand.
