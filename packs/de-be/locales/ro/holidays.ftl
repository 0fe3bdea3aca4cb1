holiday-womens-day = Ziua Internațională a Femeii
