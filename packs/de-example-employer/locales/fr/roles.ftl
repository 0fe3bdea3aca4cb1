role-example-arrival-team = Équipe d’arrivée (exemple)
    .find = Exemple : demandez au service du personnel de votre entreprise.
role-example-housing-service = Service de recherche de logement (exemple)
    .find = Exemple : demandez au service du personnel de votre entreprise.
role-example-language-school = Cours d’allemand dans l’entreprise (exemple)
    .find = Exemple : demandez au service du personnel de votre entreprise.
