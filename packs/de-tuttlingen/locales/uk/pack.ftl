pack-name = Тутлінген
