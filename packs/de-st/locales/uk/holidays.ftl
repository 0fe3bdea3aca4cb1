holiday-epiphany = День трьох королів (Богоявлення)
holiday-reformation-day = День Реформації
