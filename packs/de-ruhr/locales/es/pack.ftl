pack-name = Cuenca del Ruhr
