pack-name = Landkreis Tuttlingen
