pack-name = Saxony
