pack-name = Rottweil district
