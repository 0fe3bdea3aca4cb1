pack-name = Saksonya (Sachsen)
