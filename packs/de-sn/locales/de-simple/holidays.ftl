holiday-reformation-day = Reformationstag
holiday-repentance-day = Buß- und Bettag
