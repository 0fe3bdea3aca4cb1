pack-name = Bavaria
