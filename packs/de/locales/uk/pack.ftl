pack-name = Німеччина
