holiday-reformation-day = Reformasyon Günü (Reformationstag)
holiday-repentance-day = Tövbe ve Dua Günü (Buß- und Bettag)
