holiday-world-childrens-day = Światowy Dzień Dziecka
holiday-reformation-day = Święto Reformacji
