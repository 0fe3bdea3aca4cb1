holiday-womens-day = Международный женский день
