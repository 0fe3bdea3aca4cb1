pack-name = Рурская область
