pack-name = Brême
