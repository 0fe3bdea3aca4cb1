holiday-womens-day = Internationaler Frauentag
holiday-reformation-day = Reformationstag
