pack-name = Germania
