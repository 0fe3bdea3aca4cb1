holiday-easter-sunday = Niedziela Wielkanocna
holiday-whit-sunday = Niedziela Zielonych Świątek
holiday-reformation-day = Święto Reformacji
