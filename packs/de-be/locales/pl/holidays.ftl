holiday-womens-day = Międzynarodowy Dzień Kobiet
