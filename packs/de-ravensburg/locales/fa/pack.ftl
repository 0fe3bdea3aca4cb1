pack-name = راونسبورگ (Ravensburg)
