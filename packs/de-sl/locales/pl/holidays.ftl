holiday-corpus-christi = Boże Ciało
holiday-assumption-day = Wniebowzięcie Najświętszej Maryi Panny
holiday-all-saints-day = Wszystkich Świętych
