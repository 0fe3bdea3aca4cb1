pack-name = Région de la Ruhr
