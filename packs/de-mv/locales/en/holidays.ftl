holiday-womens-day = International Women’s Day
holiday-reformation-day = Reformation Day
