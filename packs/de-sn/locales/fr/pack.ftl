pack-name = Saxe
