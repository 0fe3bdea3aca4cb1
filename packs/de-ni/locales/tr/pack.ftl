pack-name = Aşağı Saksonya (Niedersachsen)
