pack-name = Мангейм
