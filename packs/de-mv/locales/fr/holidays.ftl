holiday-womens-day = Journée internationale des femmes
holiday-reformation-day = Fête de la Réformation
