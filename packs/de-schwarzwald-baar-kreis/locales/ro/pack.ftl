pack-name = Districtul Schwarzwald-Baar
