holiday-womens-day = Międzynarodowy Dzień Kobiet
holiday-reformation-day = Święto Reformacji
