holiday-corpus-christi = Corpus Christi
holiday-assumption-day = Asunción de la Virgen
holiday-all-saints-day = Día de Todos los Santos
