holiday-epiphany = عید سه پادشاه (Heilige Drei Könige)
holiday-corpus-christi = عید جسد مسیح (Fronleichnam)
holiday-all-saints-day = روز همه قدیسان (Allerheiligen)
