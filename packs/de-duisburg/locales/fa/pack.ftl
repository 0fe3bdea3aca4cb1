pack-name = دویسبورگ (Duisburg)
