pack-name = Район Тутлінген
