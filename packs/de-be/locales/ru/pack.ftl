pack-name = Берлин
