holiday-corpus-christi = Corpus Christi
