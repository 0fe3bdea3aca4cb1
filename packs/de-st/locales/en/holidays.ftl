holiday-epiphany = Epiphany
holiday-reformation-day = Reformation Day
