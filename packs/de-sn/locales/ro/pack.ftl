pack-name = Saxonia
