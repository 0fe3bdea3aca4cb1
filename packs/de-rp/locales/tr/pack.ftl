pack-name = Rheinland-Pfalz
