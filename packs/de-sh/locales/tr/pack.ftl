pack-name = Schleswig-Holstein
