pack-name = Powiat Schwarzwald-Baar
