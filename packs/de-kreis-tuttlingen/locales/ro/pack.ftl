pack-name = Districtul Tuttlingen
