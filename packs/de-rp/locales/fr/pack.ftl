pack-name = Rhénanie-Palatinat
