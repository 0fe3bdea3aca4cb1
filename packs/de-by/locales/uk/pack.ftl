pack-name = Баварія
