pack-name = براندنبورگ
