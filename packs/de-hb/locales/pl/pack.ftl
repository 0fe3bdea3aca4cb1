pack-name = Brema
