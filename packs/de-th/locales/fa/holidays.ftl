holiday-world-childrens-day = روز جهانی کودک (Weltkindertag)
holiday-reformation-day = روز اصلاح دینی (Reformationstag)
