holiday-corpus-christi = Праздник Тела Христова
