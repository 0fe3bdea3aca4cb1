pack-name = Saarland
