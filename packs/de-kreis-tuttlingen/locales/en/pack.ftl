pack-name = Tuttlingen district
