holiday-corpus-christi = عید جسد مسیح (Fronleichnam)
holiday-assumption-day = عروج مریم (Mariä Himmelfahrt)
holiday-all-saints-day = روز همه قدیسان (Allerheiligen)
