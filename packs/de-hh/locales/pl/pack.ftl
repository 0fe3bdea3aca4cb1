pack-name = Hamburg
