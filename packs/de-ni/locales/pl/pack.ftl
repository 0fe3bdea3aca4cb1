pack-name = Dolna Saksonia
