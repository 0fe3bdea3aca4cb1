pack-name = Гессен
