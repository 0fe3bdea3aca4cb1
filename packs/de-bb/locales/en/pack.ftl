pack-name = Brandenburg
