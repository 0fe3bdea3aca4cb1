pack-name = Bade-Wurtemberg
