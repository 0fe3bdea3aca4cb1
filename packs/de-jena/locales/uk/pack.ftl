pack-name = Єна
