pack-name = Renania de Nord-Westfalia
