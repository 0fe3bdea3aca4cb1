pack-name = هيسن
