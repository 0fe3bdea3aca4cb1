pack-name = Hambourg
