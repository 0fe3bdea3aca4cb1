pack-name = Hamburgo
