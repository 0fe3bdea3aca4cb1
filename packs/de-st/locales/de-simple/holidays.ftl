holiday-epiphany = Heilige Drei Könige
holiday-reformation-day = Reformationstag
