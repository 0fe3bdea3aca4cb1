holiday-corpus-christi = عید جسد مسیح (Fronleichnam)
