pack-name = Мангайм
