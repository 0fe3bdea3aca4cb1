pack-name = Niemcy
