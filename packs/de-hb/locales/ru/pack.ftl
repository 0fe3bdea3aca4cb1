pack-name = Бремен
