holiday-easter-sunday = Великодня неділя
holiday-whit-sunday = Неділя Трійці
holiday-reformation-day = День Реформації
