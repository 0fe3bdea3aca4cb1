holiday-womens-day = Dünya Kadınlar Günü
