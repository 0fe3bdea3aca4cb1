pack-name = هامبورگ
