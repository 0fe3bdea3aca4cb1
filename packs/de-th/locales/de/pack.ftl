pack-name = Thüringen
