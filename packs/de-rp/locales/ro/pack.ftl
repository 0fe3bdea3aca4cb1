pack-name = Renania-Palatinat
