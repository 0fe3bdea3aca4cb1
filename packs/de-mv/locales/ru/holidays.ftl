holiday-womens-day = Международный женский день
holiday-reformation-day = День Реформации
