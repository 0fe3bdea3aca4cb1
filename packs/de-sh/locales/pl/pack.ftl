pack-name = Szlezwik-Holsztyn
