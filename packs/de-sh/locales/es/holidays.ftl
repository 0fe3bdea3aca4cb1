holiday-reformation-day = Día de la Reforma
