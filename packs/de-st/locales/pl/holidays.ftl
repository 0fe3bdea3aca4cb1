holiday-epiphany = Święto Trzech Króli
holiday-reformation-day = Święto Reformacji
