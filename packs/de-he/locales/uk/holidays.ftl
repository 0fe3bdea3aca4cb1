holiday-corpus-christi = Свято Тіла Христового
