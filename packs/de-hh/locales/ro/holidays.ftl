holiday-reformation-day = Ziua Reformei
