pack-name = Distrito de Schwarzwald-Baar
