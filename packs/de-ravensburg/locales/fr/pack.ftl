pack-name = Ravensburg
