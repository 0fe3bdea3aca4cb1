holiday-reformation-day = روز اصلاح دینی (Reformationstag)
holiday-repentance-day = روز توبه و نیایش (Buß- und Bettag)
