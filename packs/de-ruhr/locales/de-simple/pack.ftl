pack-name = Ruhrgebiet
