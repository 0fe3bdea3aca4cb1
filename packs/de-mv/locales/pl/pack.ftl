pack-name = Meklemburgia-Pomorze Przednie
