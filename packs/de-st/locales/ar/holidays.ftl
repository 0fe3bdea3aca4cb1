holiday-epiphany = عيد الغطاس
holiday-reformation-day = عيد الإصلاح
