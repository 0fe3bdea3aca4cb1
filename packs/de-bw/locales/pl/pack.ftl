pack-name = Badenia-Wirtembergia
