pack-name = روتفايل
