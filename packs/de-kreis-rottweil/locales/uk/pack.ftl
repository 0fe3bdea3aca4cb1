pack-name = Район Ротвайль
