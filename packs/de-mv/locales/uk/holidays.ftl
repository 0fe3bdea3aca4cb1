holiday-womens-day = Міжнародний жіночий день
holiday-reformation-day = День Реформації
