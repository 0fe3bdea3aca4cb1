pack-name = Saksonia-Anhalt
