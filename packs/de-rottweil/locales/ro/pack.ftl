pack-name = Rottweil
