holiday-world-childrens-day = Día Mundial del Niño
holiday-reformation-day = Día de la Reforma
