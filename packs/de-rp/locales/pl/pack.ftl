pack-name = Nadrenia-Palatynat
