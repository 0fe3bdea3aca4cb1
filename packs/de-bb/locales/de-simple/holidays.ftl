holiday-easter-sunday = Ostersonntag
holiday-whit-sunday = Pfingstsonntag
holiday-reformation-day = Reformationstag
