holiday-easter-sunday = Easter Sunday
holiday-whit-sunday = Whit Sunday
holiday-reformation-day = Reformation Day
