pack-name = Zakład przykładowy (wymyślony)
