pack-name = Saxe-Anhalt
