pack-name = زارلاند
