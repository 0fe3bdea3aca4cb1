pack-name = Nordrhein-Westfalen
