pack-name = Mannheim
