pack-name = Duisburg
