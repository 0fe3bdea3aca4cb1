pack-name = فوبرتال
