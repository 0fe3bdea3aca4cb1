pack-name = ألمانيا
