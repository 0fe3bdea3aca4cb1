pack-name = شهرستان توتلینگن (Landkreis Tuttlingen)
