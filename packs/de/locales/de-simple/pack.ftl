pack-name = Deutschland
