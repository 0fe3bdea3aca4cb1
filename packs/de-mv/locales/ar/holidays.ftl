holiday-womens-day = اليوم العالمي للمرأة
holiday-reformation-day = عيد الإصلاح
