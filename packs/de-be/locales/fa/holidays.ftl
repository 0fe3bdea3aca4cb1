holiday-womens-day = روز جهانی زن
