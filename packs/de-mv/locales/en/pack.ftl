pack-name = Mecklenburg-Western Pomerania
