holiday-easter-sunday = Duminica Paștelui
holiday-whit-sunday = Duminica Rusaliilor
holiday-reformation-day = Ziua Reformei
