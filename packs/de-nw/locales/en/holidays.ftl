holiday-corpus-christi = Corpus Christi
holiday-all-saints-day = All Saints’ Day
