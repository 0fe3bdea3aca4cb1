holiday-corpus-christi = Fête-Dieu
holiday-assumption-day = Assomption
holiday-all-saints-day = Toussaint
