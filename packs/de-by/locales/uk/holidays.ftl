holiday-epiphany = День трьох королів (Богоявлення)
holiday-corpus-christi = Свято Тіла Христового
holiday-all-saints-day = День усіх святих
