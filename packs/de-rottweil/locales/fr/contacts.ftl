contact-integration-page = Ville de Rottweil : migration et intégration
    .note = Page de la ville sur ce qui existe pour les personnes nouvelles à Rottweil. Demandez à la mairie le service de l’intégration (Fachstelle Integration).
contact-family-house = Maison multigénérationnelle (Mehrgenerationenhaus) Kapuziner, Rottweil
    .note = Lieu de rencontre ouvert à tout le monde, avec un café. Demandez ce qu’il y a pour les personnes nouvelles dans la ville.
