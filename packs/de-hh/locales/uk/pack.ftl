pack-name = Гамбург
