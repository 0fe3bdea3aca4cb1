holiday-epiphany = Üç Kral Günü (Heilige Drei Könige)
holiday-reformation-day = Reformasyon Günü (Reformationstag)
