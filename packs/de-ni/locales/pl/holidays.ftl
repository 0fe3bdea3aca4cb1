holiday-reformation-day = Święto Reformacji
