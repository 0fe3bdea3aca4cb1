pack-name = Bavyera (Bayern)
