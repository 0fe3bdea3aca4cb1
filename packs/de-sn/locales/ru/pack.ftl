pack-name = Саксония
