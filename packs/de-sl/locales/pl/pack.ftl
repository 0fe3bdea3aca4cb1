pack-name = Saara
