pack-name = Renania-Palatinado
