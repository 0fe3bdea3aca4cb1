pack-name = Baviera
