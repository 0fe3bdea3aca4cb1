holiday-world-childrens-day = Journée mondiale de l’enfance
holiday-reformation-day = Fête de la Réformation
