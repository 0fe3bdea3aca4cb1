holiday-corpus-christi = عيد الجسد
