holiday-corpus-christi = Fête-Dieu
