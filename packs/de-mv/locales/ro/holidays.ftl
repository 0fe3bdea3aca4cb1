holiday-womens-day = Ziua Internațională a Femeii
holiday-reformation-day = Ziua Reformei
