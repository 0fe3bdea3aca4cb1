holiday-corpus-christi = Fronleichnam
holiday-all-saints-day = Allerheiligen
