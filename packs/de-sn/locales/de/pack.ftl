pack-name = Sachsen
