holiday-easter-sunday = Paskalya Pazarı (Ostersonntag)
holiday-whit-sunday = Pentekost Pazarı (Pfingstsonntag)
holiday-reformation-day = Reformasyon Günü (Reformationstag)
