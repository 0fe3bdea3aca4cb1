holiday-corpus-christi = Свято Тіла Христового
holiday-assumption-day = Внебовзяття Діви Марії
holiday-all-saints-day = День усіх святих
