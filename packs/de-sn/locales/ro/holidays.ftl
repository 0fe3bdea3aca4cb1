holiday-reformation-day = Ziua Reformei
holiday-repentance-day = Ziua Căinței și a Rugăciunii (Buß- und Bettag)
