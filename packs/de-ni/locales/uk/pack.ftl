pack-name = Нижня Саксонія
