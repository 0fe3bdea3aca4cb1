pack-name = Равенсбург
