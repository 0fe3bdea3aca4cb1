pack-name = Саксонія
