holiday-womens-day = Internationaler Frauentag
