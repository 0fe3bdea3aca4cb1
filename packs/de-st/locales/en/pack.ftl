pack-name = Saxony-Anhalt
