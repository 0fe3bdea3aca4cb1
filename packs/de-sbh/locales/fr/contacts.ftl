contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Conseil gratuit à Villingen-Schwenningen pour les trois districts : pour les travailleurs qualifiés d’autres pays, les apprentis, les étudiants, les familles et les entreprises. Il y a aussi des séminaires et le « Club der Kulturen » pour les loisirs. Le Welcome Center ne place pas les gens dans un emploi.
