pack-name = Kuzey Ren-Vestfalya (Nordrhein-Westfalen)
