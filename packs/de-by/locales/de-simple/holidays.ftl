holiday-epiphany = Heilige Drei Könige
holiday-corpus-christi = Fronleichnam
holiday-all-saints-day = Allerheiligen
