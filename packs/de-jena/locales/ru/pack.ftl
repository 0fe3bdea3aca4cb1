pack-name = Йена
