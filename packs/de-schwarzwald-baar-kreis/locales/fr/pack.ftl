pack-name = District de Schwarzwald-Baar
