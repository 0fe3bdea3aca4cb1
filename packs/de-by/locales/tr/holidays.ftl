holiday-epiphany = Üç Kral Günü (Heilige Drei Könige)
holiday-corpus-christi = Yortu Perşembesi (Fronleichnam)
holiday-all-saints-day = Azizler Günü (Allerheiligen)
