pack-name = Берлін
