step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę najpierw iść na bezpłatną szczególną poradę edukacyjną (Besondere Bildungsberatung) w urzędzie kraju ds. szkół i edukacji (Landesamt für Schule und Bildung, LaSuB). Dziecko, które uczy się jeszcze niemieckiego, najczęściej dostaje tam miejsce w klasie przygotowawczej (Vorbereitungsklasse). Kto ma ponad 18 lat i chce zdać maturę (Abitur), stara się o przyjęcie do szkoły Kolleg.
    .why = W Saksonii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Status pobytu nie ma znaczenia.
