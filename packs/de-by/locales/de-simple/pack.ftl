pack-name = Bayern
