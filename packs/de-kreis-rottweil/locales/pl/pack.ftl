pack-name = Powiat Rottweil
