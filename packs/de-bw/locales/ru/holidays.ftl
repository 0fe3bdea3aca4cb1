holiday-epiphany = День трёх королей (Богоявление)
holiday-corpus-christi = Праздник Тела Христова
holiday-all-saints-day = День всех святых
