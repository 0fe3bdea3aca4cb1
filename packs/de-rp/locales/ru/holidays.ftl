holiday-corpus-christi = Праздник Тела Христова
holiday-all-saints-day = День всех святых
