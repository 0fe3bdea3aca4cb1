holiday-reformation-day = Fête de la Réformation
