pack-name = Saksonya-Anhalt (Sachsen-Anhalt)
