pack-name = Hesse
