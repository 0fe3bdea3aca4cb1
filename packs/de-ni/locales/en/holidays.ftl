holiday-reformation-day = Reformation Day
