pack-name = Berlín
