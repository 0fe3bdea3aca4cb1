pack-name = فونزيدل
