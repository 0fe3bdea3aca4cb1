pack-name = Бранденбург
