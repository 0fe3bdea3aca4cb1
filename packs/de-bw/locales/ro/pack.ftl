pack-name = Baden-Württemberg
