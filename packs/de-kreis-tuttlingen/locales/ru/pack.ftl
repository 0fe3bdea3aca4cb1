pack-name = Район Тутлинген
