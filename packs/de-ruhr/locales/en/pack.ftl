pack-name = Ruhr region
