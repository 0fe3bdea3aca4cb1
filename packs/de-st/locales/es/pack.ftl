pack-name = Sajonia-Anhalt
