holiday-easter-sunday = Domingo de Pascua
holiday-whit-sunday = Domingo de Pentecostés
holiday-reformation-day = Día de la Reforma
