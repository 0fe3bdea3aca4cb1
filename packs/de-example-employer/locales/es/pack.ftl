pack-name = Empresa de ejemplo (inventada)
