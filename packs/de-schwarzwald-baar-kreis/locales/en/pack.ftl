pack-name = Schwarzwald-Baar district
