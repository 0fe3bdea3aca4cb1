holiday-reformation-day = Día de la Reforma
holiday-repentance-day = Día de Penitencia y Oración (Buß- und Bettag)
