pack-name = Sajonia
