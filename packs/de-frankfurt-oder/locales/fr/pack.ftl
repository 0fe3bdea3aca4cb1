pack-name = Frankfurt (Oder)
