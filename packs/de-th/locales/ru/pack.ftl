pack-name = Тюрингия
