pack-name = Distrito de Tuttlingen
