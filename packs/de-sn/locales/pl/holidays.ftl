holiday-reformation-day = Święto Reformacji
holiday-repentance-day = Dzień Pokuty i Modlitwy (Buß- und Bettag)
