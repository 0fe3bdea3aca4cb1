pack-name = Тюрингія
