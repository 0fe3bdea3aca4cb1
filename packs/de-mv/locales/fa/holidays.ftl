holiday-womens-day = روز جهانی زن
holiday-reformation-day = روز اصلاح دینی (Reformationstag)
