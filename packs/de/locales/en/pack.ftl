pack-name = Germany
