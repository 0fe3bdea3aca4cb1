pack-name = توتلینگن (Tuttlingen)
