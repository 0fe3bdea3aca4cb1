holiday-corpus-christi = Yortu Perşembesi (Fronleichnam)
holiday-assumption-day = Meryem’in Göğe Alınışı (Mariä Himmelfahrt)
holiday-all-saints-day = Azizler Günü (Allerheiligen)
