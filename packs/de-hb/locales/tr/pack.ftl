pack-name = Bremen
