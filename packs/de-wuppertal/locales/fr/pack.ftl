pack-name = Wuppertal
