holiday-corpus-christi = عيد الجسد
holiday-assumption-day = عيد انتقال العذراء
holiday-all-saints-day = عيد جميع القديسين
