pack-name = Hesja
