holiday-reformation-day = Fête de la Réformation
holiday-repentance-day = Jour de pénitence et de prière (Buß- und Bettag)
