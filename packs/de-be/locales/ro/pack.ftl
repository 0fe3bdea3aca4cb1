pack-name = Berlin
