holiday-world-childrens-day = اليوم العالمي للطفل
holiday-reformation-day = عيد الإصلاح
