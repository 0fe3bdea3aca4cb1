holiday-world-childrens-day = Weltkindertag
holiday-reformation-day = Reformationstag
