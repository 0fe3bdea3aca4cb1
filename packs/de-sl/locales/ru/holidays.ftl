holiday-corpus-christi = Праздник Тела Христова
holiday-assumption-day = Вознесение Девы Марии
holiday-all-saints-day = День всех святых
