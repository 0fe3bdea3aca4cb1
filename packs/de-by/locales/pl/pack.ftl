pack-name = Bawaria
