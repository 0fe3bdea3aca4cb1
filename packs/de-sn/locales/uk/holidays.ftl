holiday-reformation-day = День Реформації
holiday-repentance-day = День покаяння й молитви (Buß- und Bettag)
