pack-name = Бавария
