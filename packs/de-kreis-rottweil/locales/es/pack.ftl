pack-name = Distrito de Rottweil
