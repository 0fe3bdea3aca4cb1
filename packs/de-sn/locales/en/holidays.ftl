holiday-reformation-day = Reformation Day
holiday-repentance-day = Day of Repentance and Prayer (Buß- und Bettag)
