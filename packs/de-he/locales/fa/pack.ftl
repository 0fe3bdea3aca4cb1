pack-name = هسن
