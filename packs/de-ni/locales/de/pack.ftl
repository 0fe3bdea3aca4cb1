pack-name = Niedersachsen
