holiday-womens-day = Día Internacional de la Mujer
