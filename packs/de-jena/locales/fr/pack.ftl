pack-name = Jena
