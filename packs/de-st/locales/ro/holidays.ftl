holiday-epiphany = Boboteaza (Heilige Drei Könige)
holiday-reformation-day = Ziua Reformei
