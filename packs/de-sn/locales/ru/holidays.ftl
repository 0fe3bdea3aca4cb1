holiday-reformation-day = День Реформации
holiday-repentance-day = День покаяния и молитвы (Buß- und Bettag)
