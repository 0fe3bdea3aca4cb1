holiday-corpus-christi = Yortu Perşembesi (Fronleichnam)
