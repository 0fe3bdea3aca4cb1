holiday-epiphany = Épiphanie
holiday-corpus-christi = Fête-Dieu
holiday-all-saints-day = Toussaint
