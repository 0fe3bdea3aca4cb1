holiday-epiphany = عید سه پادشاه (Heilige Drei Könige)
holiday-reformation-day = روز اصلاح دینی (Reformationstag)
