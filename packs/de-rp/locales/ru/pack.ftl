pack-name = Рейнланд-Пфальц
