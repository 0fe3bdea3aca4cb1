pack-name = Renania del Norte-Westfalia
