holiday-corpus-christi = Corpus Christi
holiday-all-saints-day = Día de Todos los Santos
