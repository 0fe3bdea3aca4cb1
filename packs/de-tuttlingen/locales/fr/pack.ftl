pack-name = Tuttlingen
