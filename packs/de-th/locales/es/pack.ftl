pack-name = Turingia
