holiday-epiphany = Boboteaza (Heilige Drei Könige)
holiday-corpus-christi = Corpus Christi (Fronleichnam)
holiday-all-saints-day = Ziua Tuturor Sfinților
