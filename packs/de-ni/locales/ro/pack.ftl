pack-name = Saxonia Inferioară
