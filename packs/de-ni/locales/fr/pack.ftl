pack-name = Basse-Saxe
