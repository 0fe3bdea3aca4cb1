pack-name = Ruhr bölgesi (Ruhrgebiet)
