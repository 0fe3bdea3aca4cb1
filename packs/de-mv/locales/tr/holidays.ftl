holiday-womens-day = Dünya Kadınlar Günü
holiday-reformation-day = Reformasyon Günü (Reformationstag)
