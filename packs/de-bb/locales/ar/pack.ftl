pack-name = براندنبورغ
