pack-name = Hessa
