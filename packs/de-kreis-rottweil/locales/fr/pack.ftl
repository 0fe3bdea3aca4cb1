pack-name = District de Rottweil
