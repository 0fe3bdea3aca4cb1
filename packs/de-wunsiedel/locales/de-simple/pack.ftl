pack-name = Wunsiedel
