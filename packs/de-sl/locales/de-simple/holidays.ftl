holiday-corpus-christi = Fronleichnam
holiday-assumption-day = Mariä Himmelfahrt
holiday-all-saints-day = Allerheiligen
