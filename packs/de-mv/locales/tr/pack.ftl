pack-name = Mecklenburg-Vorpommern
