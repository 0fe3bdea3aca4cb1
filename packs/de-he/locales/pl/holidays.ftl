holiday-corpus-christi = Boże Ciało
