pack-name = Entreprise d’exemple (inventée)
