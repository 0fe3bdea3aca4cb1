holiday-corpus-christi = Fronleichnam
