pack-name = Allemagne
