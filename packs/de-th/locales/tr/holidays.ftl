holiday-world-childrens-day = Dünya Çocuk Günü (Weltkindertag)
holiday-reformation-day = Reformasyon Günü (Reformationstag)
