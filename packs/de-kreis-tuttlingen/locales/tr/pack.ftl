pack-name = Tuttlingen ilçesi (Landkreis Tuttlingen)
