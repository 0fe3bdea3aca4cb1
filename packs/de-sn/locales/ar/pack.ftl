pack-name = ساكسونيا
