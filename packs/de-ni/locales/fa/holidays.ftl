holiday-reformation-day = روز اصلاح دینی (Reformationstag)
