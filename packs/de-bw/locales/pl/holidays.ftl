holiday-epiphany = Święto Trzech Króli
holiday-corpus-christi = Boże Ciało
holiday-all-saints-day = Wszystkich Świętych
