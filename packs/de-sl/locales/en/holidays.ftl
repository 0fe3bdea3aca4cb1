holiday-corpus-christi = Corpus Christi
holiday-assumption-day = Assumption Day
holiday-all-saints-day = All Saints’ Day
