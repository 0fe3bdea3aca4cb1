holiday-womens-day = International Women’s Day
