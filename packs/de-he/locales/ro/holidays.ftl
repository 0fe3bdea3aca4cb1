holiday-corpus-christi = Corpus Christi (Fronleichnam)
