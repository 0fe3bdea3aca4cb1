holiday-corpus-christi = عيد الجسد
holiday-all-saints-day = عيد جميع القديسين
