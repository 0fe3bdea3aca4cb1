pack-name = Saxonia-Anhalt
