pack-name = Almanya
