pack-name = Вунзидель
