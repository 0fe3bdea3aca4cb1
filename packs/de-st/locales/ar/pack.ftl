pack-name = ساكسونيا-أنهالت
