pack-name = Ротвайль
