pack-name = Districtul Rottweil
