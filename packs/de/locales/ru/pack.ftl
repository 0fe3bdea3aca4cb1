pack-name = Германия
