pack-name = Вупперталь
