holiday-womens-day = Journée internationale des femmes
