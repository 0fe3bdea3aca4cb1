pack-name = آلمان
