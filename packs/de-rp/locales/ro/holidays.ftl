holiday-corpus-christi = Corpus Christi (Fronleichnam)
holiday-all-saints-day = Ziua Tuturor Sfinților
