pack-name = Вунзідель
