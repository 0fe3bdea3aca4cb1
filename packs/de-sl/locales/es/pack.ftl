pack-name = Sarre
