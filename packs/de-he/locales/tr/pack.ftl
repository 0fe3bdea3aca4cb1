pack-name = Hessen
