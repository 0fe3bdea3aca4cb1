pack-name = مانهايم
