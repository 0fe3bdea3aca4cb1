holiday-easter-sunday = Dimanche de Pâques
holiday-whit-sunday = Dimanche de Pentecôte
holiday-reformation-day = Fête de la Réformation
