holiday-womens-day = اليوم العالمي للمرأة
