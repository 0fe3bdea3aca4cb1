contact-example-personnel = Service du personnel de l’entreprise d’exemple (inventée)
    .note = Exemple : ce service n’existe pas. Une vraie entreprise indique ici qui répond aux questions générales.
contact-example-arrival-team = Équipe d’arrivée de l’entreprise d’exemple (inventée)
    .note = Exemple : cette équipe n’existe pas. Une vraie entreprise indique ici qui vient vous chercher et vous accompagne.
contact-example-housing-service = Service de recherche de logement (inventé)
    .note = Exemple : ce service n’existe pas. Une vraie entreprise indique ici le service qu’elle paie.
contact-example-language-school = Cours d’allemand de l’entreprise d’exemple (inventé)
    .note = Exemple : ce cours n’existe pas. Une vraie entreprise indique ici son école de langues.
