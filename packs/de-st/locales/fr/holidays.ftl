holiday-epiphany = Épiphanie
holiday-reformation-day = Fête de la Réformation
