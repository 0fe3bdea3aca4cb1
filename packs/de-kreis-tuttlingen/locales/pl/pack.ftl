pack-name = Powiat Tuttlingen
