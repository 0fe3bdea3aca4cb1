holiday-corpus-christi = Corpus Christi (Fronleichnam)
holiday-assumption-day = Adormirea Maicii Domnului
holiday-all-saints-day = Ziua Tuturor Sfinților
