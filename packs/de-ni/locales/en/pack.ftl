pack-name = Lower Saxony
