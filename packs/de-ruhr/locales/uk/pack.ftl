pack-name = Рурська область
