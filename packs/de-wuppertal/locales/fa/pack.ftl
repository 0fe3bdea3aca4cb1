pack-name = ووپرتال (Wuppertal)
