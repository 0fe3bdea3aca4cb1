pack-name = Bavière
