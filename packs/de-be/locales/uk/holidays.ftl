holiday-womens-day = Міжнародний жіночий день
