holiday-reformation-day = عيد الإصلاح
