pack-name = Thuringe
