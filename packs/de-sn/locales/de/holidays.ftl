holiday-reformation-day = Reformationstag
