pack-name = Тутлинген
