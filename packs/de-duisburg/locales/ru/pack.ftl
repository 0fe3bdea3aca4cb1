pack-name = Дуйсбург
