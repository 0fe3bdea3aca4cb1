pack-name = District de Tuttlingen
