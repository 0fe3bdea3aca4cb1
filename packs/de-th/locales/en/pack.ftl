pack-name = Thuringia
