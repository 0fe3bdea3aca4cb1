holiday-reformation-day = Reformasyon Günü (Reformationstag)
