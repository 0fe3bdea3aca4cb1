pack-name = مقاطعة توتلينغن
