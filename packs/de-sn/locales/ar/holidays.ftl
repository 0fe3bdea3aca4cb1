holiday-reformation-day = عيد الإصلاح
holiday-repentance-day = يوم التوبة والصلاة (Buß- und Bettag)
