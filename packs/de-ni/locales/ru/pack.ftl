pack-name = Нижняя Саксония
