pack-name = ساكسونيا السفلى
