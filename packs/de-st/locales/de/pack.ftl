pack-name = Sachsen-Anhalt
