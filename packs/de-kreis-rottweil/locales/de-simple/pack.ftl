pack-name = Landkreis Rottweil
