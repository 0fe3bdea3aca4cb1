holiday-epiphany = Día de Reyes (Epifanía)
holiday-reformation-day = Día de la Reforma
