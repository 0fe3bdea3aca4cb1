holiday-corpus-christi = Yortu Perşembesi (Fronleichnam)
holiday-all-saints-day = Azizler Günü (Allerheiligen)
