pack-name = Brandebourg
