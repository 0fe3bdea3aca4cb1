pack-name = Saksonia
