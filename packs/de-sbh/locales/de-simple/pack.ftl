pack-name = Schwarzwald-Baar-Heuberg
