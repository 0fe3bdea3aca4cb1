pack-name = Rhineland-Palatinate
