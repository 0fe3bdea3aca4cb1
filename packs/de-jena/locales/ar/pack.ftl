pack-name = يينا
