pack-name = Turyngia
