pack-name = Baja Sajonia
