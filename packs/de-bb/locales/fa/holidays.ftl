holiday-easter-sunday = یکشنبه عید پاک
holiday-whit-sunday = یکشنبه پنطیکاست
holiday-reformation-day = روز اصلاح دینی (Reformationstag)
