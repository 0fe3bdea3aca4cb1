holiday-womens-day = Día Internacional de la Mujer
holiday-reformation-day = Día de la Reforma
