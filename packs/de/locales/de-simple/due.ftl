# Why the last day by law is later than the safe day.
due-reason-next-working-day = Der letzte Tag ist am Wochenende oder an einem Feiertag. Das Gesetz sagt: Dann reicht der nächste Werktag.
