pack-name = Nadrenia Północna-Westfalia
