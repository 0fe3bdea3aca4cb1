pack-name = Alemania
