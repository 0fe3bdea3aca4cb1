pack-name = ووندزیدل (Wunsiedel)
