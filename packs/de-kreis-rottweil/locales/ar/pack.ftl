pack-name = مقاطعة روتفايل
