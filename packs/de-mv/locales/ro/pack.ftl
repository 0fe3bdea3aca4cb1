pack-name = Mecklenburg-Pomerania Inferioară
