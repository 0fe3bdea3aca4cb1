pack-name = Example employer (made up)
