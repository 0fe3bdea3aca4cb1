holiday-easter-sunday = أحد الفصح
holiday-whit-sunday = أحد العنصرة
holiday-reformation-day = عيد الإصلاح
